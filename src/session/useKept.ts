import { useState } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import type { Drafts } from './drafts.ts';
import { mayLackIn } from './keptForms.ts';
import { draftToValue, valueToDraft } from './keptValue.ts';
import { useOpenPlatform } from './useOpenPlatform.tsx';
import { dropSeen, keepSeen, readSeen, type StoredSeen, seenRecord } from './useSeen.ts';
import { useSession } from './useSession.tsx';

/**
 * What somebody types in an editor. It is stored outside the page at each change, and is there again when the editor
 * opens the next time: after Escape, Back, a touch outside, a reload, a crash, another platform. Every field in which
 * words are typed takes its value from here; `tests/architecture.test.ts` finds one that does not.
 */
export type Kept<T> = {
  readonly value: T;
  readonly set: (value: T) => void;
  /** True while the value differs from the one that the editor began with. */
  readonly isChanged: boolean;
  /** True if the editor opened with what had been begun earlier. */
  readonly isRestored: boolean;
  /** Drops what was begun; it can be brought back until something else is typed. */
  readonly beginAnew: () => void;
  /** Brings back what `beginAnew` dropped; undefined if there is nothing. */
  readonly bringBack: (() => void) | undefined;
  /** How many other texts were begun in this place, in windows that were closed. */
  readonly others: number;
  /** Takes the next of them. Only while nothing is changed. */
  readonly takeOther: () => void;
  /** Deletes the draft: it was saved, or a person dropped it. The value stays as it is. */
  readonly forget: () => void;
};

type State<T> = {
  readonly value: T;
  readonly initial: T;
  readonly isRestored: boolean;
  readonly others: number;
  readonly dropped?: { readonly value: T } | undefined;
};

/** The place of a draft, and what to do when it is begun (true) or no longer there (false). */
type Place = {
  readonly drafts: Drafts;
  readonly field: string;
  readonly onBegun: (isBegun: boolean) => void;
};

function opened<T>({ drafts, field }: Place, initial: T): State<T> {
  const found = draftToValue(drafts.read(field), initial, mayLackIn(field));
  return { value: found ?? initial, initial, isRestored: found !== undefined, others: drafts.left(field) };
}

function useKeptIn<T>(place: Place, initial: () => T) {
  const [state, setState] = useState(() => opened(place, initial()));
  const { drafts, field, onBegun } = place;
  const { value, dropped, isRestored, others } = state;
  const isChanged = !isSame(value, state.initial);
  const write = (next: T, more: Partial<State<T>>) => {
    const isBegun = !isSame(next, state.initial);
    if (isBegun !== isChanged) onBegun(isBegun);
    drafts.write(field, isBegun ? valueToDraft(next) : '');
    setState({ ...state, value: next, dropped: undefined, ...more });
  };
  const forget = () => {
    drafts.write(field, '');
    onBegun(false);
  };
  return {
    value,
    isChanged,
    isRestored,
    others,
    set: (next: T) => write(next, {}),
    beginAnew: () => write(state.initial, { isRestored: false, dropped: { value } }),
    bringBack: dropped && (() => write(dropped.value, { isRestored: true })),
    takeOther: () => setState(opened(place, state.initial)),
    forget,
    restartWith: (next: T) => {
      forget();
      setState({ ...state, value: next, initial: next, isRestored: false });
    },
  } satisfies Kept<T> & { readonly restartWith: (initial: T) => void };
}

function useDrafts(): Drafts {
  const session = useSession();
  const { space, platformId, state } = useOpenPlatform();
  const isErased = (id: string) => state.getState().index.isErased(id);
  const [drafts] = useState(() => session.drafts(space, platformId, isErased));
  return drafts;
}

const nothing = (): void => undefined;

/** What is typed in one place of the open platform; `initial` is what the editor begins with. */
export function useKept<T>(field: string, initial: T): Kept<T> {
  return useKeptIn({ drafts: useDrafts(), field, onBegun: nothing }, () => initial);
}

/** The name under which drafts are kept that belong to no platform. */
export const noPlatform = 'none' as PlatformId;

/** What is typed where no platform need be open. */
export function useKeptOutside<T>(field: string, initial: T): Kept<T> {
  const session = useSession();
  const [drafts] = useState(() => session.drafts('real', noPlatform));
  return useKeptIn({ drafts, field, onBegun: nothing }, () => initial);
}

/** True if something was begun in a place: an editor that opens in the page opens with it. */
export function useIsBegun(field: string): boolean {
  const drafts = useDrafts();
  const [isBegun] = useState(() => drafts.read(field) !== '');
  return isBegun;
}

type Opened<S> = {
  readonly field: string;
  /** What the editor shows when it opens. */
  readonly seen: S;
  /** Reads what was stored of it beside a draft; undefined if it cannot be read. */
  readonly read: (stored: unknown) => StoredSeen<S> | undefined;
};

/** Reading the draft first takes over one that a closed window left, with what its writer saw. */
const seenIn = <S>(drafts: Drafts, { field, seen, read }: Opened<S>): S =>
  drafts.read(field) === '' ? seen : (readSeen(drafts, field, read) ?? { seen }).seen;

/**
 * A form over what its writer sees when it opens; `formOf` is what the form begins with. `seen` is what the writer saw
 * when the draft was begun, also after a reload: what is saved is saved over this.
 */
export function useKeptSeen<S, T>(opened: Opened<S>, formOf: (seen: S) => T) {
  const drafts = useDrafts();
  const { field } = opened;
  const [seen, setSeen] = useState(() => seenIn(drafts, opened));
  const onBegun = (isBegun: boolean) => (isBegun ? keepSeen(drafts, field, seen) : dropSeen(drafts, field));
  const kept = useKeptIn({ drafts, field, onBegun }, () => formOf(seen));
  return {
    ...kept,
    seen,
    takeOther: () => {
      setSeen(seenIn(drafts, opened));
      kept.takeOther();
    },
    /** It was saved, and the form stays open with what was saved. */
    restart: (saved: S) => {
      kept.restartWith(formOf(saved));
      setSeen(saved);
    },
  };
}

type Edited<K extends TableName, R> = {
  readonly table: K;
  readonly field: string;
  readonly record: R;
  /** The editor may open where there is no record yet. */
  readonly mayCreate?: true;
};

/** A form that edits a record of the open platform, or creates it. */
export function useKeptRecord<K extends TableName, R extends RecordByTable[K] | undefined, T>(
  { table, field, record, mayCreate }: Edited<K, R>,
  formOf: (record: R) => T,
) {
  const read = (stored: unknown) =>
    stored === null && !mayCreate
      ? undefined
      : (seenRecord(table, stored) as StoredSeen<Seen<R>> | undefined);
  const kept = useKeptSeen({ field, seen: asSeen(record) as Seen<R>, read }, formOf);
  return { ...kept, restart: (saved: R) => kept.restart(asSeen(saved) as Seen<R>) };
}
