import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { NoteWords } from '#features/classify/select/NoteWords.tsx';
import { useIsChosen, useSorting } from '#features/classify/select/useSorting.tsx';
import styles from './Outline.module.css';

type OutlineLinesProps = { readonly criteria: readonly Criterion[]; readonly most: number };

/** A list of criteria with checkboxes. */
export const OutlineLines = memo(function OutlineLines({ criteria, most }: OutlineLinesProps) {
  if (criteria.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {criteria.slice(0, most).map((criterion) => (
        <OutlineLine key={criterion.id} criterion={criterion} />
      ))}
    </ul>
  );
});

const OutlineLine = memo(function OutlineLine({ criterion }: { readonly criterion: Criterion }) {
  const { chosen } = useSorting();
  const isChosen = useIsChosen(criterion.id);
  const { id, question } = criterion;
  return (
    <li className={styles['line']} data-question={question} data-chosen={isChosen || undefined}>
      <label className={styles['label']}>
        <input type="checkbox" data-note={id} checked={isChosen} onChange={() => chosen.toggle(id)} />
        <NoteWords criterion={criterion} />
      </label>
    </li>
  );
});
