import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { NoteWords } from '#features/classify/select/NoteWords.tsx';
import { useIsCarried, useIsChosen, useSorting } from '#features/classify/select/useSorting.tsx';
import styles from './BoardNote.module.css';

type BoardNoteProps = {
  readonly criterion: Criterion;
  /** The latest act moved it here. */
  readonly justMoved: boolean;
};

/** A criterion as a post-it: a touch or Enter selects it, a long press or Space starts dragging it. */
export const BoardNote = memo(function BoardNote({ criterion, justMoved }: BoardNoteProps) {
  const { chosen } = useSorting();
  const isChosen = useIsChosen(criterion.id);
  const isCarried = useIsCarried(criterion.id);
  return (
    <li>
      <button
        type="button"
        className={styles['note']}
        data-note={criterion.id}
        data-question={criterion.question}
        data-moved={justMoved || undefined}
        data-carried={isCarried || undefined}
        aria-pressed={isChosen}
        onClick={() => chosen.toggle(criterion.id)}
        // Space starts a drag; some browsers would also click the button.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
        <NoteWords criterion={criterion} />
      </button>
    </li>
  );
});
