import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { focusCriterion } from './focusCriterion.ts';
import { createSelection, type Selection } from './selection.ts';
import { type Moved, useMoving } from './useMoving.ts';
import type { Sorting } from './useSorting.tsx';

/** The code being typed for the selected criteria. */
export type TypedCode = {
  readonly text: string;
  readonly problem: string | undefined;
  /** Incremented each time a letter typed on a criterion moves the cursor to this field; 0 if none was. */
  readonly called: number;
  readonly change: (text: string) => void;
  readonly enter: () => void;
  /** Cancels the code; the focus returns to the criterion. */
  readonly leave: () => void;
};

type SortingPage = {
  readonly sorting: Sorting;
  readonly moved: Moved | undefined;
  readonly undo: () => void;
  readonly typed: TypedCode;
  readonly codebookOpen: boolean;
  readonly closeCodebook: () => void;
};

/**
 * The state of the outline or the board: the selection, the typed code, whether the codebook is open, the latest act.
 */
export function useSortingPage(): SortingPage {
  const [chosen] = useState(createSelection);
  const [carried] = useState(createSelection);
  const [codebookOpen, setCodebookOpen] = useState(false);
  const [begun, setBegun] = useState(nothingTyped);
  const { groupId } = usePlatformRoute();
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another group the selection must be empty
  useEffect(() => chosen.set([]), [chosen, groupId]);
  const forget = useCallback(
    (gone: readonly CriterionId[]) => {
      chosen.set(chosen.all().filter((id) => !gone.includes(id)));
      setBegun(nothingTyped);
    },
    [chosen],
  );
  const { moved, give, sendBack, undo } = useMoving(forget);
  const sorting = useMemo((): Sorting => {
    const choose = (id: CriterionId) => chosen.all().length === 0 && chosen.set([id]);
    const beginCode = (id: CriterionId, letter: string) => {
      choose(id);
      setBegun(({ called }) => ({ text: letter, problem: undefined, called: called + 1 }));
    };
    const openCodebook = (id: CriterionId) => {
      choose(id);
      setCodebookOpen(true);
    };
    return { chosen, carried, give, sendBack, beginCode, openCodebook };
  }, [chosen, carried, give, sendBack]);
  const typed = useTyped(begun, setBegun, chosen, give);
  return { sorting, moved, undo, typed, codebookOpen, closeCodebook: () => setCodebookOpen(false) };
}

type Begun = Pick<TypedCode, 'text' | 'problem' | 'called'>;

const nothingTyped: Begun = { text: '', problem: undefined, called: 0 };

function useTyped(
  begun: Begun,
  setBegun: (begun: Begun) => void,
  chosen: Selection,
  give: Sorting['give'],
): TypedCode {
  const problemMessages = useProblemMessages();
  const enter = () => {
    const problem = give(chosen.all(), begun.text);
    if (problem !== undefined) setBegun({ ...begun, problem: problemMessages(problem) });
  };
  const leave = () => {
    setBegun(nothingTyped);
    focusCriterion(chosen.all()[0]);
  };
  return { ...begun, change: (text) => setBegun({ ...begun, text, problem: undefined }), enter, leave };
}
