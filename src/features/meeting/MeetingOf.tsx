import { type RefObject, useRef, useState } from 'react';
import type { Group } from '#domain/group/group.ts';
import { meetingOf } from '#domain/views/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupPicker } from '#pieces/GroupPicker.tsx';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex, useWhole } from '#session/useOpenPlatform.tsx';
import { topOfPage, useFocusHandoff } from '#ui/focusHandoff.ts';
import { useLayer } from '#ui/layers.ts';
import { Page } from '#ui/Page.tsx';
import { EndOfDay } from './EndOfDay.tsx';
import styles from './Meeting.module.css';
import { Prepare } from './Prepare.tsx';
import { Step } from './Step.tsx';
import { SheetPage } from './sheet/SheetPage.tsx';
import { SilenceStep } from './silence/SilenceStep.tsx';
import { Afterwards, Writing } from './Work.tsx';

/** The meeting of one group: the timeline of its steps, or its welcome sheet. */
export function MeetingOf({ group }: { readonly group: Group }) {
  const [isSheet, setIsSheet] = useState(false);
  const toSheet = useRef<HTMLButtonElement>(null);
  useLayer(() => setIsSheet(false), isSheet);
  useFocusHandoff(isSheet, () => (isSheet ? topOfPage() : toSheet.current));
  if (isSheet) return <SheetPage group={group} onBack={() => setIsSheet(false)} />;
  return <Steps group={group} toSheet={toSheet} onSheet={() => setIsSheet(true)} />;
}

type StepsProps = {
  readonly group: Group;
  /** The button that opens the sheet; it gets the focus again when the sheet closes. */
  readonly toSheet: RefObject<HTMLButtonElement | null>;
  readonly onSheet: () => void;
};

function Steps({ group, toSheet, onSheet }: StepsProps) {
  const t = useTranslations('meeting');
  const route = usePlatformRoute();
  const go = useGo();
  const { index } = useWhole();
  const groups = useIndex((current) => current.groups());
  const meeting = meetingOf(index, group.id);
  const { done } = meeting;
  return (
    <Page title={groups.length > 1 ? t('title') : <bdi>{group.name}</bdi>} lead={t('lead')}>
      <GroupPicker value={group.id} onChange={(groupId) => go({ ...route, groupId })} />
      <ol className={styles['steps']} aria-label={t('steps')}>
        <Step step="prepare" done={done}>
          <Prepare group={group} toSheet={toSheet} onSheet={onSheet} />
        </Step>
        <Step step="silence" done={done}>
          <SilenceStep group={group} first={meeting.question} />
        </Step>
        <Step step="write" done={done}>
          <Writing group={group} meeting={meeting} />
        </Step>
        <Afterwards meeting={meeting} />
        <Step step="end" done={done}>
          <EndOfDay meeting={meeting} />
        </Step>
      </ol>
    </Page>
  );
}
