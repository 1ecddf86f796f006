import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupPicker } from '#pieces/GroupPicker.tsx';
import { RoomNotice } from '#pieces/RoomNotice.tsx';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Page } from '#ui/Page.tsx';
import { Composer } from './Composer.tsx';
import { Latest } from './Latest.tsx';
import { QuestionTabs } from './QuestionTabs.tsx';
import styles from './Writing.module.css';

type WritingProps = {
  readonly group: Group;
  readonly question: Question;
  readonly onCorrect: (criterion: Criterion) => void;
};

/** The page of one group: the question, the composer, the latest criteria. */
export function Writing({ group, question, onCorrect }: WritingProps) {
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  return (
    <Page
      title={groups.length > 1 ? t('title') : group.name}
      actions={
        <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'classify' })}>
          {t('classifyNext')}
        </a>
      }
    >
      <div className={styles['writing']}>
        <GroupPicker value={group.id} onChange={(groupId) => go({ ...route, groupId })} />
        <QuestionTabs group={group} question={question} />
        <RoomNotice />
        <div className={styles['layout']}>
          <Composer key={`${group.id}/${question}`} group={group} question={question} />
          <Latest
            key={`${group.id}/${question}/latest`}
            group={group}
            question={question}
            onCorrect={onCorrect}
          />
        </div>
      </div>
    </Page>
  );
}
