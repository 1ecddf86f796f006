import { memo, useCallback } from 'react';
import { type Criterion, removeCriteria } from '#domain/criterion.ts';
import type { Group } from '#domain/group.ts';
import type { Question } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { isProvisional } from '#session/provisional.ts';
import { hrefOf } from '#session/routes.ts';
import { useAct, useDesk, useIndex } from '#session/useDesk.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { PencilIcon, TrashIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Latest.module.css';

type LatestProps = {
  readonly group: Group;
  readonly question: Question;
  readonly onCorrect: (criterion: Criterion) => void;
};

/** How many of the latest criteria stay in sight under the composer. */
const inSight = 5;

/** What was just written, newest first, each a touch away from being corrected or withdrawn. */
export function Latest({ group, question, onCorrect }: LatestProps) {
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const act = useAct();
  const desk = useDesk();
  const criteria = useIndex((index) => index.criteriaIn(group.id, question));
  const latest = criteria.slice(-inSight).reverse();
  const settled = criteria.length > 0 && latest.every((criterion) => !isProvisional(criterion));
  const withdraw = useCallback(
    (criterion: Criterion) => act(removeCriteria(desk.state.getState().index, [criterion.id])),
    [act, desk],
  );
  return (
    <section aria-labelledby="latest" className={styles['section']}>
      <h2 id="latest" className={styles['title']}>
        {t('latest')}
      </h2>
      <VisuallyHidden>
        <span role="status">{settled ? t('saved', { count: criteria.length }) : null}</span>
      </VisuallyHidden>
      {latest.length === 0 ? <p className={styles['none']}>{t('latestNone')}</p> : null}
      <ul className={styles['latest']} aria-labelledby="latest">
        {latest.map((criterion) => (
          <LatestNote key={criterion.id} criterion={criterion} onCorrect={onCorrect} onWithdraw={withdraw} />
        ))}
      </ul>
      {criteria.length > inSight ? (
        <a
          className={styles['all']}
          href={hrefOf({ ...route, place: 'criteria', groupId: group.id, question })}
        >
          {t('seeAll', { count: criteria.length })}
        </a>
      ) : null}
    </section>
  );
}

type LatestNoteProps = {
  readonly criterion: Criterion;
  readonly onCorrect: (criterion: Criterion) => void;
  readonly onWithdraw: (criterion: Criterion) => void;
};

const LatestNote = memo(function LatestNote({ criterion, onCorrect, onWithdraw }: LatestNoteProps) {
  const t = useTranslations('capture');
  const { text, language, question, expressions } = criterion;
  return (
    <li data-saving={isProvisional(criterion) || undefined}>
      <Note question={question}>
        <div className={styles['note']}>
          <div className={styles['words']}>
            <p lang={language} dir="auto" className={styles['text']}>
              {text}
            </p>
            {expressions > 1 ? <p className={styles['times']}>{t('times', { count: expressions })}</p> : null}
            {isProvisional(criterion) ? <p className={styles['times']}>{t('saving')}</p> : null}
          </div>
          <IconButton
            label={t('correctNamed', { text })}
            icon={<PencilIcon />}
            onClick={() => onCorrect(criterion)}
          />
          <IconButton
            label={t('withdrawNamed', { text })}
            icon={<TrashIcon />}
            onClick={() => onWithdraw(criterion)}
          />
        </div>
      </Note>
    </li>
  );
});
