import { useSyncExternalStore } from 'react';
import { NoteWords } from '#features/classify/select/NoteWords.tsx';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { classNames } from '#ui/classNames.ts';
import styles from './BoardNote.module.css';

/** The drag overlay: the dragged note, and how many others move with it. */
export function CarriedNote() {
  const { carried } = useSorting();
  const ids = useSyncExternalStore(carried.subscribe, carried.all);
  const [first] = ids;
  const criterion = useIndex((index) => (first === undefined ? undefined : index.record('criteria', first)));
  if (criterion === undefined) return null;
  const several = ids.length > 1;
  return (
    <div
      className={classNames(styles['note'], styles['carried'])}
      data-question={criterion.question}
      data-several={several || undefined}
      aria-hidden="true"
    >
      <NoteWords criterion={criterion} />
      {several ? <span className={styles['count']}>{ids.length}</span> : null}
    </div>
  );
}
