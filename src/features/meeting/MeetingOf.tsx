import { useState } from 'react';
import type { Group } from '#domain/group/group.ts';
import { meetingOf } from '#domain/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupPicker } from '#pieces/GroupPicker.tsx';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex, useWhole } from '#session/useDesk.tsx';
import { Page } from '#ui/Page.tsx';
import { EndOfDay } from './EndOfDay.tsx';
import styles from './Meeting.module.css';
import { Prepare } from './Prepare.tsx';
import { Step } from './Step.tsx';
import { SheetPage } from './sheet/SheetPage.tsx';
import { SilenceStep } from './silence/SilenceStep.tsx';
import { Afterwards, Writing } from './Work.tsx';

/** One group's meeting: the line of its steps, or its welcome sheet. */
export function MeetingOf({ group }: { readonly group: Group }) {
  const [view, setView] = useState<'steps' | 'sheet' | 'back'>('steps');
  if (view === 'sheet') return <SheetPage group={group} onBack={() => setView('back')} />;
  return <Steps group={group} cameBack={view === 'back'} onSheet={() => setView('sheet')} />;
}

type StepsProps = {
  readonly group: Group;
  /** From the sheet: the focus goes back to what led there. */
  readonly cameBack: boolean;
  readonly onSheet: () => void;
};

function Steps({ group, cameBack, onSheet }: StepsProps) {
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
          <Prepare group={group} cameBack={cameBack} onSheet={onSheet} />
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
