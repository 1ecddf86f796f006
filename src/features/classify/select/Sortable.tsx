import type { ReactNode } from 'react';
import type { ClassifiedView } from '#domain/views/classifiedView.ts';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { criterionInView } from './focusCriterion.ts';
import { MoveDialog } from './MoveDialog.tsx';
import styles from './Sortable.module.css';
import { useClassifiedView } from './useClassifiedView.ts';
import type { Moved } from './useMoving.ts';
import { SortingProvider } from './useSorting.tsx';
import { useSortingPage } from './useSortingPage.ts';

type SortableProps = {
  readonly hint: string;
  readonly keys: string;
  readonly children: (view: ClassifiedView, moved: Moved | undefined) => ReactNode;
};

/** Shared by the outline and the board: the selection bar, the codebook dialog, and the focus after each act. */
export function Sortable({ hint, keys, children }: SortableProps) {
  const view = useClassifiedView();
  const { sorting, moved, undo, typed, codebookOpen, closeCodebook } = useSortingPage();
  useFocusHandoff(moved, () => moved?.focus && criterionInView(moved.focus));
  return (
    <SortingProvider sorting={sorting}>
      <div className={styles['sortable']}>
        <ChosenBar hint={hint} keys={keys} moved={moved} onUndo={undo} typed={typed} />
        {children(view, moved)}
      </div>
      {codebookOpen ? <MoveDialog onClose={closeCodebook} /> : null}
    </SortingProvider>
  );
}
