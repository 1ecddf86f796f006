import { type ReactNode, useState } from 'react';
import { type Going, goingWith, isAskedBeforeUndo } from '#domain/views/undoing.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { UndoQuestion } from './UndoQuestion.tsx';

type Waiting = { readonly count: number; readonly going: Going; readonly answer: (undone: boolean) => void };

export type AskedUndo = {
  /**
   * Undoes the latest acts, one by default, and says whether they were undone. Asks first when a platform or an import
   * would go, and always when several acts would be undone.
   */
  readonly undo: (count?: number) => Promise<boolean>;
  /** To be rendered: the question while it waits for an answer. */
  readonly question: ReactNode;
};

/** Undoes the acts one after the other; stops when one cannot be undone. */
async function undoAll(openPlatform: OpenPlatform, count: number): Promise<boolean> {
  for (let left = count; left > 0; left -= 1) if (!(await openPlatform.undo())) return false;
  return true;
}

/** Undo that never takes away a platform or an import without a question. */
export function useAskedUndo(): AskedUndo {
  const openPlatform = useOpenPlatform();
  const [waiting, setWaiting] = useState<Waiting>();
  const undo = (count = 1) => {
    const { past, index } = openPlatform.state.getState();
    const acts = past.slice(-count);
    if (count === 1 && !acts.some(isAskedBeforeUndo)) return openPlatform.undo();
    return new Promise<boolean>((answer) => setWaiting({ count, going: goingWith(index, acts), answer }));
  };
  const settle = async (isWanted: boolean) => {
    setWaiting(undefined);
    waiting?.answer(isWanted && (await undoAll(openPlatform, waiting.count)));
  };
  const question =
    waiting === undefined ? null : (
      <UndoQuestion
        count={waiting.count}
        going={waiting.going}
        onConfirm={() => void settle(true)}
        onCancel={() => void settle(false)}
      />
    );
  return { undo, question };
}
