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

const windowMark = '~';

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

/**
 * The name endings of drafts that closed windows left of a field. First comes the empty ending, which an early version
 * used.
 */
function leftEndings(textStore: TextStore, name: string, { own, isGone }: Windows): readonly string[] {
  const endings = textStore
    .names()
    .filter((each) => each.startsWith(`${name}${windowMark}`))
    .map(windowIn)
    .filter((window) => window !== own && isGone(window))
    .sort()
    .map((window) => `${windowMark}${window}`);
  return textStore.get(name) === undefined ? endings : ['', ...endings];
}

function put(textStore: TextStore, name: string, text: string): void {
  if (text === '') textStore.remove(name);
  else textStore.set(name, text);
}

/** Renames what a closed window left, the draft and what is stored beside it, to this window. */
function takeOver(textStore: TextStore, names: readonly string[], ending: string, own: string): void {
  for (const name of names) {
    const text = textStore.get(`${name}${ending}`);
    if (text !== undefined && textStore.set(`${name}${own}`, text)) textStore.remove(`${name}${ending}`);
  }
}

/** What may be stored beside a draft: the record as its writer saw it. */
const besides = ['seen'] as const;

export function createDrafts(
  textStore: TextStore,
  space: Space,
  platformId: PlatformId,
  windows: Windows = onlyWindow,
): Drafts {
  const own = `${windowMark}${windows.own}`;
  const nameOf = (field: string) => `${textName('draft', space, platformId)}:${field}`;
  const besideOf = (field: string, what: string) => `${nameOf(field)}:${what}`;
  return {
    read: (field) => {
      const name = nameOf(field);
      const [left] =
        textStore.get(`${name}${own}`) === undefined ? leftEndings(textStore, name, windows) : [];
      const names = [name, ...besides.map((what) => besideOf(field, what))];
      if (left !== undefined) takeOver(textStore, names, left, own);
      // If the text store had no room for the renamed draft, it is read under its old name.
      return (
        textStore.get(`${name}${own}`) ?? (left === undefined ? '' : (textStore.get(`${name}${left}`) ?? ''))
      );
    },
    readBeside: (field, what) => textStore.get(`${besideOf(field, what)}${own}`) ?? '',
    write: (field, text) => put(textStore, `${nameOf(field)}${own}`, text),
    writeBeside: (field, what, text) => put(textStore, `${besideOf(field, what)}${own}`, text),
    shared: {
      read: (field) => textStore.get(nameOf(field)) ?? '',
      write: (field, text) => put(textStore, nameOf(field), text),
    },
  };
}

/**
 * Removes everything the text store holds about a platform that was erased. This includes a silent writing, which may
 * refer to one of its groups.
 */
export function clearTexts(textStore: TextStore, space: Space, platformId: PlatformId): void {
  // Resetting the example does not touch the silent writing of a real platform.
  if (space === 'real') textStore.remove('silence');
  for (const name of textStore.names()) {
    if (name.includes(`:${space}:${platformId}`)) textStore.remove(name);
  }
}
