import type { PlatformId } from '#domain/identity.ts';
import { type Shelf, type Space, shelfName } from './effects.ts';
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

/** The windows that left drafts on the shelf. */
export const windowsOfDrafts = (shelf: Shelf): readonly string[] => [
  ...new Set(
    shelf
      .names()
      .filter((name) => name.startsWith('draft:') && name.includes(windowMark))
      .map(windowIn),
  ),
];

/** The endings under which drafts of a field were left behind, an earlier version's first: it had none. */
function leftEndings(shelf: Shelf, name: string, { own, isGone }: Windows): readonly string[] {
  const endings = shelf
    .names()
    .filter((each) => each.startsWith(`${name}${windowMark}`))
    .map(windowIn)
    .filter((window) => window !== own && isGone(window))
    .sort()
    .map((window) => `${windowMark}${window}`);
  return shelf.get(name) === undefined ? endings : ['', ...endings];
}

function put(shelf: Shelf, name: string, text: string): void {
  if (text === '') shelf.remove(name);
  else shelf.set(name, text);
}

/** Takes over what a window left: the draft itself, and what stood beside it. */
function takeOver(shelf: Shelf, names: readonly string[], ending: string, own: string): void {
  for (const name of names) {
    const text = shelf.get(`${name}${ending}`);
    if (text !== undefined && shelf.set(`${name}${own}`, text)) shelf.remove(`${name}${ending}`);
  }
}

/** What may stand beside a draft: what its writer saw. */
const besides = ['seen'] as const;

export function createDrafts(
  shelf: Shelf,
  space: Space,
  platformId: PlatformId,
  windows: Windows = onlyWindow,
): Drafts {
  const own = `${windowMark}${windows.own}`;
  const nameOf = (field: string) => `${shelfName('draft', space, platformId)}:${field}`;
  const besideOf = (field: string, what: string) => `${nameOf(field)}:${what}`;
  return {
    read: (field) => {
      const name = nameOf(field);
      const [left] = shelf.get(`${name}${own}`) === undefined ? leftEndings(shelf, name, windows) : [];
      const names = [name, ...besides.map((what) => besideOf(field, what))];
      if (left !== undefined) takeOver(shelf, names, left, own);
      // Where the shelf had no room to take it over, it stays where it is.
      return shelf.get(`${name}${own}`) ?? (left === undefined ? '' : (shelf.get(`${name}${left}`) ?? ''));
    },
    readBeside: (field, what) => shelf.get(`${besideOf(field, what)}${own}`) ?? '',
    write: (field, text) => put(shelf, `${nameOf(field)}${own}`, text),
    writeBeside: (field, what, text) => put(shelf, `${besideOf(field, what)}${own}`, text),
    shared: {
      read: (field) => shelf.get(nameOf(field)) ?? '',
      write: (field, text) => put(shelf, nameOf(field), text),
    },
  };
}

/** Removes everything the shelf holds about a platform that was erased for good; a silence too, which may name a group of it. */
export function clearShelf(shelf: Shelf, space: Space, platformId: PlatformId): void {
  // The example begun anew leaves the real room's silence alone.
  if (space === 'real') shelf.remove('silence');
  for (const name of shelf.names()) {
    if (name.includes(`:${space}:${platformId}`)) shelf.remove(name);
  }
}
