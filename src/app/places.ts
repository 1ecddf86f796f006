import { type ComponentType, createContext, useContext } from 'react';
import { write } from '#features/capture/place.ts';
import { charts } from '#features/charts/place.ts';
import { classify } from '#features/classify/place.ts';
import { key } from '#features/codebook/place.ts';
import { coding } from '#features/coding/place.ts';
import { criteria } from '#features/criteria/place.ts';
import { meeting } from '#features/meeting/place.ts';
import { groups } from '#features/platform/place.ts';
import { print } from '#features/print/place.ts';
import { readback } from '#features/readBack/place.ts';
import { synthesis } from '#features/synthesis/place.ts';
import { files } from '#features/transfer/place.ts';
import { bin } from '#features/versions/bin/place.ts';
import { conflicts } from '#features/versions/conflicts/place.ts';
import type { Place, PlaceDeclaration, Stop } from '#session/places.ts';
import { type LazyPart, lazyPart } from '#ui/lazyPart.tsx';

/** Every place of a platform, in the order of the work: the only list of them. */
export const places: readonly PlaceDeclaration[] = [
  groups,
  write,
  classify,
  criteria,
  readback,
  synthesis,
  charts,
  print,
  files,
  coding,
  key,
  meeting,
  conflicts,
  bin,
];

type GatheredPlace = PlaceDeclaration & { readonly Page: LazyPart<object> };

export type GatheredStop = {
  readonly stop: Stop;
  readonly icon: ComponentType;
  /** The place of the stop itself, then its sections. */
  readonly places: readonly Place[];
};

/** What the shell knows of all places together. */
export type GatheredPlaces = {
  readonly list: readonly GatheredPlace[];
  readonly stops: readonly GatheredStop[];
};

function stopOf(declared: PlaceDeclaration, all: readonly PlaceDeclaration[]): readonly GatheredStop[] {
  if (declared.stop === undefined || !('icon' in declared.stop)) return [];
  const stop = declared.place as Stop;
  const sections = all.filter(
    (each) => each.stop !== undefined && 'of' in each.stop && each.stop.of === stop,
  );
  return [{ stop, icon: declared.stop.icon, places: [stop, ...sections.map(({ place }) => place)] }];
}

export const gatherPlaces = (all: readonly PlaceDeclaration[]): GatheredPlaces => ({
  list: all.map((declared) => ({ ...declared, Page: lazyPart(declared.load) })),
  stops: all.flatMap((declared) => stopOf(declared, all)),
});

export const gathered = gatherPlaces(places);

/** A context, so that a test can add a place of its own. */
export const Places = createContext(gathered);

export const usePlaces = (): GatheredPlaces => useContext(Places);
