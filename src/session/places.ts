import type { ComponentType } from 'react';
import type { Messages } from '#i18n/catalogue.ts';

/** The name of a place in addresses. Its label has the same name: a place nobody can name does not compile. */
export type Place = keyof Messages['app']['place'];

/** A place with a stop of its own in the rail. */
export type Stop = keyof Messages['app']['stop'];

/**
 * A place of a platform: a page, how it is reached and what its address may say. Each feature declares its own in
 * `place.ts`, and `app/places.ts` gathers them: rail, pages, help, preloading and the tests' walks follow from it.
 */
export type PlaceDeclaration = {
  readonly place: Place;
  /** The page, in a file of its own that is loaded when it is first needed. */
  readonly load: () => Promise<ComponentType>;
  /** A stop of its own in the rail, or a section of another place's stop; absent: reached from what it is about. */
  readonly stop?: { readonly icon: ComponentType } | { readonly of: Stop };
  /** The page can be narrowed to the group in hand, which is kept from place to place; `question`: also asks one question. */
  readonly narrows?: 'group' | 'question';
  /** Its address may name a group to open. That group is not the one in hand, and is not kept. */
  readonly opensGroup?: true;
  /** Its help also tells keys of the keyboard (`help.keysOf`). */
  readonly hasKeys?: true;
  /** Where people go first: loaded while they look at the home page. */
  readonly isFirst?: true;
};
