import type { PlatformId } from '#domain/record/identity.ts';
import { type Space, type TextStore, textName } from './effects.ts';
import { onlyWindow, type Windows } from './windows.ts';

/** What somebody began to write and has not saved, kept at each key: a crash or a freeze loses nothing typed. */
export type Drafts = {
  /**
   * This window's draft of one field. Where it has none, one that a window left behind when it went: each of those is
   * given once, with what stands beside it. Empty where there is none.
   */
  read(field: string): string;
  /** What this window keeps beside a draft. */
  readBeside(field: string, what: string): string;
  /** Keeps a draft; an empty one is forgotten. */
  write(field: string, text: string): void;
  writeBeside(field: string, what: string, text: string): void;
  /** What is no draft and the same for every window: where one stands, what was kept apart. */
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

/** The endings under which drafts of a field were left behind, an earlier version's first: it had none. */
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

/** Takes over what a window left: the draft itself, and what stood beside it. */
function takeOver(textStore: TextStore, names: readonly string[], ending: string, own: string): void {
  for (const name of names) {
    const text = textStore.get(`${name}${ending}`);
    if (text !== undefined && textStore.set(`${name}${own}`, text)) textStore.remove(`${name}${ending}`);
  }
}

/** What may stand beside a draft: what its writer saw. */
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
      // Where the text store had no room to take it over, it stays where it is.
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

/** Removes everything the text store holds about a platform that was erased for good; a silence too, which may name a group of it. */
export function clearTexts(textStore: TextStore, space: Space, platformId: PlatformId): void {
  // The example begun anew leaves the real room's silence alone.
  if (space === 'real') textStore.remove('silence');
  for (const name of textStore.names()) {
    if (name.includes(`:${space}:${platformId}`)) textStore.remove(name);
  }
}
