import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isSaveKey } from '#ui/enterKey.ts';
import type { CellPlace } from './editing.ts';
import { useTableActs } from './editing.ts';

/**
 * Edits a value in its cell. Enter and leaving the field save it, Escape cancels. `save` returns the message of a
 * problem, or undefined when the value was accepted; after a problem the field stays open and keeps the typed text. An
 * unchanged value is not saved, even if another tab changed it meanwhile.
 */
export function useInPlace(place: CellPlace, initial: string, save: (value: string) => string | undefined) {
  const { close } = useTableActs();
  const [began] = useState(initial);
  const [value, setValue] = useState(began);
  const [problem, setProblem] = useState<string>();
  const ended = useRef(false);
  const end = (focus: boolean) => {
    ended.current = true;
    close(place, focus);
  };
  const keep = (focus: boolean) => {
    if (ended.current) return;
    const words = value === began ? undefined : save(value);
    if (words === undefined) end(focus);
    else setProblem(words);
  };
  return {
    value,
    setValue,
    problem,
    keep: () => keep(true),
    giveBack: () => end(true),
    frame: {
      onKeyDown: (event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape') end(true);
        if (!isSaveKey(event) || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        if (!event.repeat) keep(true);
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keep(false);
      },
    },
  };
}
