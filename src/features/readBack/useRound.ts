import { useEffect, useMemo, useState } from 'react';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import {
  codesReadBack,
  placeOfStep,
  type ReadBackScope,
  type ReadBackStep,
  type ReadBackSummary,
  readBackBefore,
  readBackSteps,
  summariseReadBack,
} from '#domain/views/readBackRound.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useDerived } from '#session/useDerived.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { atEnd, type Choices, readKept } from './choices.ts';

/** A round of reading: its choices, its steps, and the current one. */
export type Round = {
  readonly choices: Choices;
  /** Changed choices start a new round. */
  readonly choose: (change: Partial<Choices>) => void;
  readonly steps: readonly ReadBackStep[];
  /** The index of the current step, from 0; the number of steps at the end. */
  readonly place: number;
  /** Undefined at the end, and if there is nothing to read. */
  readonly step: ReadBackStep | undefined;
  readonly next: () => void;
  readonly previous: () => void;
  readonly summary: ReadBackSummary;
  /** The components to choose from, in the codebook's order; undefined means unclassified. */
  readonly components: readonly (ComponentCode | undefined)[];
};

const nobody: ReadonlySet<never> = new Set();

type Before = ReturnType<typeof readBackBefore>;

/** The steps that result from the choices and the current records. */
function useFound({ question, component, way, show }: Choices, before: Before) {
  const { groupId } = usePlatformRoute();
  const { order } = useCodebook();
  const scope: ReadBackScope = useMemo(
    () => ({ groupId, question, component }),
    [groupId, question, component],
  );
  const steps = useDerived(
    (index) => readBackSteps(index, order, scope, way, show === 'left' ? before : nobody),
    [order, scope, way, show, before],
  );
  return useDerived(
    (index) => ({
      steps,
      summary: summariseReadBack(index, scope),
      components: codesReadBack(index, order, scope),
    }),
    [order, scope, steps],
  );
}

export function useRound(): Round {
  const { question: asked } = usePlatformRoute();
  const openPlatform = useOpenPlatform();
  const [kept, keep] = useKept((found) => readKept(found, asked));
  // Criteria answered before the round are left out; those answered during it stay, so that the group can come back to
  // them.
  const [before, setBefore] = useState(() => readBackBefore(openPlatform.state.getState().index));
  const [former, setFormer] = useState(0);
  const found = useFound(kept, before);
  const { steps } = found;
  const place = kept.at === atEnd ? steps.length : Math.max(0, placeOfStep(steps, kept.at, former));
  const goTo = (to: number) => {
    setFormer(to);
    keep({ ...kept, at: to >= steps.length ? atEnd : steps[to]?.key });
  };
  const choose = (change: Partial<Choices>) => {
    setBefore(readBackBefore(openPlatform.state.getState().index));
    setFormer(0);
    keep({ ...kept, ...change, at: undefined });
  };
  return {
    ...found,
    choices: kept,
    choose,
    place,
    step: steps[place],
    next: () => goTo(Math.min(place + 1, steps.length)),
    previous: () => goTo(Math.max(place - 1, 0)),
  };
}

type State = { readonly readBack?: unknown } | null;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The current step and the choices, stored in the tab's history entry, so that a reload restores them and no other tab
 * sees them. Only choices and ids, no words. `read` validates what was stored.
 */
function useKept<T extends object>(read: (kept: object) => T): readonly [kept: T, keep: (next: T) => void] {
  const [kept, keep] = useState(() => {
    const found = (history.state as State)?.readBack;
    return read(isObject(found) ? found : {});
  });
  useEffect(() => {
    history.replaceState({ ...(history.state as State), readBack: kept }, '');
  }, [kept]);
  return [kept, keep];
}
