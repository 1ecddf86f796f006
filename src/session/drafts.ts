import type { PlatformId } from '#domain/identity.ts';
import { type Shelf, type Space, shelfName } from './effects.ts';

/** What somebody began to write and has not saved, kept at each key: a crash or a freeze loses nothing typed. */
export type Drafts = {
  /** The draft of one field, empty where there is none. */
  read(field: string): string;
  /** Keeps a draft; an empty one is forgotten. */
  write(field: string, text: string): void;
};

export function createDrafts(shelf: Shelf, space: Space, platformId: PlatformId): Drafts {
  const nameOf = (field: string) => `${shelfName('draft', space, platformId)}:${field}`;
  return {
    read: (field) => shelf.get(nameOf(field)) ?? '',
    write: (field, text) => {
      if (text === '') shelf.remove(nameOf(field));
      else shelf.set(nameOf(field), text);
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
