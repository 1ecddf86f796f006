import { isAboutErased, namesErased } from '#domain/erasure/erased.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type Space, type TextStore, textName } from './effects.ts';
import { onlyWindow, type Windows } from './windows.ts';

/**
 * Text that somebody has begun to write and not saved. It is stored at each keystroke, so that a crash or a freeze
 * loses nothing.
 */
export type Drafts = {
  /**
   * This window's draft of one field. If it has none, returns one that a closed window left behind, together with what
   * is stored beside it; each of those is returned only once. Empty if there is none.
   */
  read(field: string): string;
  /** How many drafts of this field closed windows left behind, besides the one that `read` returned. */
  left(field: string): number;
  /** Reads what this window stores beside a draft. */
  readBeside(field: string, what: string): string;
  /** Stores a draft; an empty one is deleted. */
  write(field: string, text: string): void;
  writeBeside(field: string, what: string, text: string): void;
  /**
   * Values that are not drafts and are the same for every window: how far a person has come, which pairs were
   * dismissed.
   */
  readonly shared: { read(field: string): string; write(field: string, text: string): void };
};

/** Called after each draft was written. */
export type DraftWritten = (written: {
  readonly name: string;
  /** False if the text store had no room: the words are then only on the screen. */
  readonly isKept: boolean;
  /** True if the window had no draft of this field before and has one now, or the reverse. */
  readonly isNews: boolean;
}) => void;

export const windowMark = '~';
export const besideMark = ':seen';
/** In the names of what the writer of a draft saw. */
export const seenMark = `${besideMark}${windowMark}`;

/**
 * How the windows are named under which the texts of a restored backup are stored, one for each text: nobody ever looks
 * through such a window, so its texts are found like those that a closed window left.
 */
export const restoredWindow = 'file.';

const windowIn = (name: string): string => name.slice(name.lastIndexOf(windowMark) + 1);

/** The windows that left drafts in the text store. */
export const windowsOfDrafts = (textStore: TextStore): readonly string[] => [
  ...new Set(
    textStore
      .names()
      .filter((name) => name.startsWith('draft:') && name.includes(windowMark))
      .map(windowIn),
  ),
];

export const draftName = (space: Space, platformId: PlatformId, field: string): string =>
  `${textName('draft', space, platformId)}:${field}`;

/** One begun text of a platform that waits to be saved, in whichever window. */
export type WaitingDraft = { readonly field: string; readonly window: string };

/** The begun texts of a platform, of all windows. */
export function waitingDrafts(
  textStore: TextStore,
  space: Space,
  platformId: PlatformId,
): readonly WaitingDraft[] {
  const start = draftName(space, platformId, '');
  return textStore
    .names()
    .filter((name) => name.startsWith(start) && name.includes(windowMark))
    .map((name) => ({
      field: name.slice(start.length, name.lastIndexOf(windowMark)),
      window: windowIn(name),
    }))
    .filter(({ field }) => !field.endsWith(besideMark))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/**
 * The name endings of drafts that closed windows left of a field. First comes the empty ending, which an early version
 * used.
 */
function leftEndings(textStore: TextStore, name: string, { own, isGone }: Windows): readonly string[] {
  const endings = textStore
    .names()
    .filter((each) => each.startsWith(`${name}${windowMark}`))
    .map(windowIn)
    .filter((window) => window !== own && (isGone(window) || window.startsWith(restoredWindow)))
    .sort()
    .map((window) => `${windowMark}${window}`);
  return textStore.get(name) === undefined ? endings : ['', ...endings];
}

/** Returns false if the text store had no room. */
function put(textStore: TextStore, name: string, text: string): boolean {
  if (text !== '') return textStore.set(name, text);
  textStore.remove(name);
  return true;
}

/** Renames what a closed window left, the draft and what is stored beside it, to this window. */
function takeOver(textStore: TextStore, names: readonly string[], ending: string, own: string): void {
  for (const name of names) {
    const text = textStore.get(`${name}${ending}`);
    if (text !== undefined && textStore.set(`${name}${own}`, text)) textStore.remove(`${name}${ending}`);
  }
}

type Given = {
  readonly textStore: TextStore;
  readonly space: Space;
  readonly platformId: PlatformId;
  readonly windows: Windows;
  readonly onWritten: DraftWritten;
  readonly isErased: (id: string) => boolean;
};

const ownMark = ({ windows }: Given): string => `${windowMark}${windows.own}`;
const nameOf = ({ space, platformId }: Given, field: string): string => draftName(space, platformId, field);

function read(given: Given, field: string): string {
  const { textStore, windows } = given;
  const [name, own] = [nameOf(given, field), ownMark(given)];
  const known = textStore.get(`${name}${own}`);
  const [left] = known === undefined ? leftEndings(textStore, name, windows) : [];
  if (left === undefined) return known ?? '';
  takeOver(textStore, [name, `${name}${besideMark}`], left, own);
  // If the text store had no room for the renamed draft, it is read under its old name.
  return textStore.get(`${name}${own}`) ?? textStore.get(`${name}${left}`) ?? '';
}

function write(given: Given, field: string, text: string): void {
  const { textStore, onWritten, isErased } = given;
  const name = `${nameOf(given, field)}${ownMark(given)}`;
  const had = textStore.get(name) !== undefined;
  // What is typed about an erased record stays on the screen only: it may hold the erased words.
  const isGone = text !== '' && namesErased(field, isErased);
  const isKept = put(textStore, name, isGone ? '' : text) && !isGone;
  onWritten({ name, isKept, isNews: had !== (text !== '') });
}

export function createDrafts(
  textStore: TextStore,
  space: Space,
  platformId: PlatformId,
  windows: Windows = onlyWindow,
  onWritten: DraftWritten = () => undefined,
  isErased: (id: string) => boolean = () => false,
): Drafts {
  const given = { textStore, space, platformId, windows, onWritten, isErased };
  const besideOf = (field: string, what: string) => `${nameOf(given, field)}:${what}${ownMark(given)}`;
  return {
    read: (field) => read(given, field),
    left: (field) => leftEndings(textStore, nameOf(given, field), windows).length,
    readBeside: (field, what) => textStore.get(besideOf(field, what)) ?? '',
    write: (field, text) => write(given, field, text),
    writeBeside: (field, what, text) =>
      void put(textStore, besideOf(field, what), namesErased(field, isErased) ? '' : text),
    shared: {
      read: (field) => textStore.get(nameOf(given, field)) ?? '',
      write: (field, text) => void put(textStore, nameOf(given, field), text),
    },
  };
}

type IsErased = (id: string) => boolean;

/** Whether one of these values is about an erased record. A list of ids is not: an id is no word. */
function holdsErased(value: unknown, isErased: IsErased): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isAbout = !Array.isArray(value) && isAboutErased(value, isErased);
  return isAbout || Object.values(value).some((each) => holdsErased(each, isErased));
}

function textHoldsErased(text: string, isErased: IsErased): boolean {
  if (!namesErased(text, isErased)) return false;
  try {
    return holdsErased(JSON.parse(text), isErased);
  } catch {
    return true;
  }
}

/** How far the second coder has come: it names a criterion and holds no word of it. */
const progressField = 'coding';

/**
 * Removes the drafts of erased records, those of every window: a draft that is named after one, and a draft beside which
 * one was kept.
 */
export function forgetDrafts(
  textStore: TextStore,
  space: Space,
  platformId: PlatformId,
  isErased: (id: string) => boolean,
): void {
  const all = `${textName('draft', space, platformId)}:`;
  for (const name of textStore.names()) {
    if (!name.startsWith(all) || name === `${all}${progressField}`) continue;
    const isNamed = namesErased(name.slice(all.length), isErased);
    if (!isNamed && !textHoldsErased(textStore.get(name) ?? '', isErased)) continue;
    textStore.remove(name);
    textStore.remove(name.replace(seenMark, windowMark));
  }
}

/** Removes everything whose name in the text store names this platform. */
export function clearNamed(textStore: TextStore, space: Space, platformId: PlatformId): void {
  for (const name of textStore.names()) {
    if (name.includes(`:${space}:${platformId}`)) textStore.remove(name);
  }
}

/**
 * Removes everything the text store holds about a platform that was erased. This includes a silent writing, which may
 * refer to one of its groups.
 */
export function clearTexts(textStore: TextStore, space: Space, platformId: PlatformId): void {
  // Resetting the example does not touch the silent writing of a real platform.
  if (space === 'real') textStore.remove('silence');
  clearNamed(textStore, space, platformId);
}
