import type { ComponentType } from 'react';
import type { Messages } from '#i18n/catalogue.ts';

/** The name of a place in addresses. Its label has the same name, so a place without a label does not compile. */
export type Place = keyof Messages['app']['place'];

/** A place that has its own stop in the rail. */
export type Stop = keyof Messages['app']['stop'];

/**
 * A place of a platform: a page, how it is reached and what its address may contain. Each feature declares its own in
 * `place.ts`, and `app/places.ts` collects them. The rail, the pages, the help, the preloading and the tests' walks are
 * derived from it.
 */
export type PlaceDeclaration = {
  readonly place: Place;
  /** The page, in a file of its own that is loaded when it is first needed. */
  readonly load: () => Promise<ComponentType>;
  /**
   * The place's own stop in the rail, or the stop whose section it is. Absent: it is reached by links from what it
   * concerns.
   */
  readonly stop?: { readonly icon: ComponentType } | { readonly of: Stop };
  /**
   * The page can be narrowed to the current group, which stays current from place to place. `question`: it also asks
   * one question.
   */
  readonly narrows?: 'group' | 'question';
  /** Its address may name a group to open. That group does not become the current group. */
  readonly opensGroup?: true;
  /** Its help also lists keyboard shortcuts (`help.keysOf`). */
  readonly hasKeys?: true;
  /** A place that people visit first: preloaded while they look at the home page. */
  readonly isFirst?: true;
};
