import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { NoteWords } from '#features/classify/select/NoteWords.tsx';
import { useIsCarried, useIsChosen, useSorting } from '#features/classify/select/useSorting.tsx';
import styles from './BoardNote.module.css';

type BoardNoteProps = {
  readonly criterion: Criterion;
  /** It was put here by the latest act. */
  readonly justMoved: boolean;
};

/** One criterion as a post-it: a touch or Enter chooses it, a long press or Space takes it away. */
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
        // Space takes the note; some browsers would press the button as well.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
        <NoteWords criterion={criterion} />
      </button>
    </li>
  );
});
