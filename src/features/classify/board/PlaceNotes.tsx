import { memo, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { BoardNote } from './BoardNote.tsx';
import styles from './PlaceNotes.module.css';

type PlaceNotesProps = {
  readonly criteria: readonly Criterion[];
  readonly justMoved: readonly CriterionId[];
  /** How many notes are shown at first, so that the next places stay within reach. */
  readonly atFirst?: number;
};

/** The notes of a place; a button shows the rest. */
export const PlaceNotes = memo(function PlaceNotes({ criteria, justMoved, atFirst = 6 }: PlaceNotesProps) {
  const t = useTranslations('classify');
  const [most, setMost] = useState(atFirst);
  if (criteria.length === 0) return null;
  const shown = shownOf(criteria, most, justMoved);
  const beyond = criteria.length - shown.length;
  return (
    <>
      <ul className={styles['notes']}>
        {shown.map((criterion) => (
          <BoardNote key={criterion.id} criterion={criterion} justMoved={justMoved.includes(criterion.id)} />
        ))}
      </ul>
      {beyond > 0 ? (
        <Button kind="plain" onClick={() => setMost(most + 10 * atFirst)}>
          {t('showMore', { count: beyond })}
        </Button>
      ) : null}
    </>
  );
});

/** The first `most` criteria, and also the ones that were just moved, so that people see where their note went. */
function shownOf(
  list: readonly Criterion[],
  most: number,
  justMoved: readonly CriterionId[],
): readonly Criterion[] {
  if (list.length <= most) return list;
  return list.filter(({ id }, at) => at < most || justMoved.includes(id));
}
