import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Kept } from '#session/useKept.ts';
import { isSaveKey } from '#ui/enterKey.ts';
import { useLayer } from '#ui/layers.ts';
import type { CellPlace } from './editing.ts';
import { useTableActs } from './editing.ts';

/**
 * Edits a value in its cell. Enter and leaving the field save it; Escape and Back close the field and keep what was
 * typed for later. `save` returns the message of a problem, or undefined when the value was accepted; after a problem
 * the field stays open and keeps the typed text. An unchanged value is not saved, even if another tab changed it
 * meanwhile; nor is one that was begun earlier, when a person only looks at it.
 */
export function useInPlace(
  place: CellPlace,
  kept: Kept<string>,
  save: (value: string) => string | undefined,
) {
  const { close } = useTableActs();
  const [problem, setProblem] = useState<string>();
  const ended = useRef(false);
  const isTouched = useRef(false);
  const end = (focus: boolean) => {
    ended.current = true;
    close(place, focus);
  };
  const keep = (focus: boolean) => {
    if (ended.current) return;
    const words = kept.isChanged ? save(kept.value) : undefined;
    setProblem(words);
    if (words !== undefined) return;
    kept.forget();
    end(focus);
  };
  const leave = () => {
    if (!ended.current) (isTouched.current ? keep : end)(false);
  };
  useLayer(() => end(true));
  return {
    kept,
    value: kept.value,
    setValue: (value: string) => {
      isTouched.current = true;
      kept.set(value);
    },
    problem,
    keep: () => keep(true),
    giveBack: () => end(true),
    frame: frameOf({ keep: () => keep(true), end: () => end(true), leave }),
  };
}

type Ends = { readonly keep: () => void; readonly end: () => void; readonly leave: () => void };

/** The keys of the field, and what leaving it does. */
const frameOf = ({ keep, end, leave }: Ends) => ({
  onKeyDown: (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') end();
    if (!isSaveKey(event) || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (!event.repeat) keep();
  },
  onBlur: (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) leave();
  },
});
