import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CriterionId } from '#domain/identity.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { focusCriterion } from './focusCriterion.ts';
import { createPicked, type Picked } from './picked.ts';
import { type Moved, useMoving } from './useMoving.ts';
import type { Sorting } from './useSorting.tsx';

/** The code being typed for what is chosen. */
export type TypedCode = {
  readonly text: string;
  readonly problem: string | undefined;
  /** Grows each time a letter typed on a criterion brings the cursor here; 0: it was not. */
  readonly called: number;
  readonly change: (text: string) => void;
  readonly enter: () => void;
  /** Gives up the code; the focus goes back to the criterion. */
  readonly leave: () => void;
};

type SortingPage = {
  readonly sorting: Sorting;
  readonly moved: Moved | undefined;
  readonly undo: () => void;
  readonly typed: TypedCode;
  readonly keyOpen: boolean;
  readonly closeKey: () => void;
};

/** What a page of sorting holds: what is chosen, the code being typed, whether the key is open, the latest act. */
export function useSortingPage(): SortingPage {
  const [chosen] = useState(createPicked);
  const [carried] = useState(createPicked);
  const [keyOpen, setKeyOpen] = useState(false);
  const [begun, setBegun] = useState(nothingTyped);
  const { groupId } = usePlatformRoute();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another group is on the screen, what was chosen is not
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
    const openKey = (id: CriterionId) => {
      choose(id);
      setKeyOpen(true);
    };
    return { chosen, carried, give, sendBack, beginCode, openKey };
  }, [chosen, carried, give, sendBack]);
  const typed = useTyped(begun, setBegun, chosen, give);
  return { sorting, moved, undo, typed, keyOpen, closeKey: () => setKeyOpen(false) };
}

type Begun = Pick<TypedCode, 'text' | 'problem' | 'called'>;

const nothingTyped: Begun = { text: '', problem: undefined, called: 0 };

function useTyped(
  begun: Begun,
  setBegun: (begun: Begun) => void,
  chosen: Picked,
  give: Sorting['give'],
): TypedCode {
  const problemWords = useProblemWords();
  const enter = () => {
    const problem = give(chosen.all(), begun.text);
    if (problem !== undefined) setBegun({ ...begun, problem: problemWords(problem) });
  };
  const leave = () => {
    setBegun(nothingTyped);
    focusCriterion(chosen.all()[0]);
  };
  return { ...begun, change: (text) => setBegun({ ...begun, text, problem: undefined }), enter, leave };
}
