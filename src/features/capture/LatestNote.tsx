import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Similar } from '#domain/likeness/nearDuplicates.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BesideCriterion } from '#pieces/CriterionWords.tsx';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { isProvisional } from '#session/provisional.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { PencilIcon, TrashIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { staysInComposer } from './composerFocus.ts';
import { JoinedParts } from './JoinedParts.tsx';
import styles from './Latest.module.css';
import { SimilarLine } from './SimilarLine.tsx';

/** The callbacks of the list; their identity is stable across renders. */
type NoteActs = {
  readonly onCorrect: (criterion: Criterion) => void;
  readonly onWithdraw: (criterion: Criterion) => void;
  readonly onDifferent: (ids: readonly CriterionId[]) => void;
  readonly onReview: () => void;
};

type LatestNoteProps = NoteActs & { readonly criterion: Criterion; readonly similar: readonly Similar[] };

/** One criterion that was just written, with its additions. */
export const LatestNote = memo(function LatestNote(props: LatestNoteProps) {
  const { criterion, similar, onCorrect, onWithdraw, onDifferent: onApart, onReview } = props;
  const t = useTranslations('capture');
  const { text, question } = criterion;
  return (
    <li data-saving={isProvisional(criterion) || undefined}>
      <Note question={question}>
        <div className={styles['note']}>
          <ExtraFieldsLine criterion={criterion} />
          <IconButton
            label={t('correctNamed', { text })}
            icon={<PencilIcon />}
            onClick={() => onCorrect(criterion)}
          />
          <IconButton
            label={t('withdrawNamed', { text })}
            icon={<TrashIcon />}
            {...staysInComposer(() => onWithdraw(criterion))}
          />
        </div>
        {criterion.joined === undefined ? null : <JoinedParts criterion={criterion} />}
        {similar.length === 0 ? null : (
          <SimilarLine criterion={criterion} similar={similar} onDifferent={onApart} onReview={onReview} />
        )}
      </Note>
    </li>
  );
});

function ExtraFieldsLine({ criterion }: { readonly criterion: Criterion }) {
  const pieces = useTranslations('pieces');
  const t = useTranslations('capture');
  const { id, text, language, expressions, translation, scribe } = criterion;
  const code = useIndex((index) => index.classificationOf(id)?.code);
  return (
    <div className={styles['words']}>
      <div className={styles['pair']}>
        <p lang={language} dir="auto" className={styles['text']}>
          {text}
        </p>
        {translation === undefined && scribe === undefined ? null : (
          <div>
            <BesideCriterion criterion={criterion} />
          </div>
        )}
      </div>
      {code === undefined ? null : (
        <p className={styles['given']}>
          <CodeLabel code={code} />
        </p>
      )}
      {expressions > 1 ? <p className={styles['times']}>{pieces('times', { count: expressions })}</p> : null}
      {isProvisional(criterion) ? <p className={styles['times']}>{t('saving')}</p> : null}
    </div>
  );
}
