import type { Codebook, CodebookDimension, CodebookEntry } from '#domain/codebook/codebook.ts';
import {
  type ComponentCode,
  createCodeOrder,
  type DimensionLetter,
  dimensionLetters,
  dimensionOf,
  generalComponent,
} from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { PlatformColumns } from '#domain/statistics/platformColumns.ts';

/**
 * Where a criterion can be put: a component of the codebook, the general one of a dimension, or a code in use that the
 * codebook does not list.
 */
export type ComponentPlace = {
  readonly code: ComponentCode;
  /** Absent for a code that the codebook does not list. */
  readonly entry: CodebookEntry | undefined;
  /** In their order; empty for a component that nobody mentioned yet. */
  readonly criteria: readonly Criterion[];
};

export type DimensionPlaces = {
  readonly letter: DimensionLetter;
  readonly dimension: CodebookDimension | undefined;
  /** The general component first, then the codebook's order, then codes it does not list. */
  readonly places: readonly ComponentPlace[];
  /** The number of criteria in the whole dimension. */
  readonly criteria: number;
};

/** The criteria of a platform or of one group, each in exactly one place: still to classify, or under its component. */
export type ClassifiedView = {
  readonly unclassified: readonly Criterion[];
  /** Dimensions of the codebook or of criteria, by letter. */
  readonly dimensions: readonly DimensionPlaces[];
  readonly total: number;
};

/**
 * Builds the view of these columns. Every part that equals its part in `former` is the very same object, so that a
 * screen that compares references re-renders only the two places that an act changed.
 */
export function classifiedView(
  columns: PlatformColumns,
  codebook: Codebook,
  groupId: GroupId | undefined,
  former?: ClassifiedView,
): ClassifiedView {
  const { unclassified, byCode, total } = sorted(columns, groupId);
  const order = createCodeOrder(codebook.entries.map(({ code }) => code));
  const dimensions = dimensionLetters.flatMap((letter) => {
    const before = former?.dimensions.find((dimension) => dimension.letter === letter);
    return dimensionPlaces(codebook, letter, byCode, order, before) ?? [];
  });
  return {
    unclassified: kept(unclassified, former?.unclassified),
    dimensions: kept(dimensions, former?.dimensions),
    total,
  };
}

type ByCode = ReadonlyMap<ComponentCode, readonly Criterion[]>;

/** The criteria by the number of their component; 0 is "not classified". */
function sorted(
  { size, group, groups, component, components, criteria }: PlatformColumns,
  groupId?: GroupId,
) {
  const only = groupId === undefined ? undefined : groups.indexOf(groupId);
  const lists = Array.from({ length: components.length + 1 }, (): Criterion[] => []);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    const criterion = criteria[row];
    if (criterion === undefined || (only !== undefined && group[row] !== only)) continue;
    lists[component[row] ?? 0]?.push(criterion);
    total += 1;
  }
  const spoken = components.flatMap((code, place) => {
    const list = lists[place + 1] ?? [];
    return list.length === 0 ? [] : [[code, list] as const];
  });
  return { unclassified: lists[0] ?? [], byCode: new Map(spoken) as ByCode, total };
}

function dimensionPlaces(
  codebook: Codebook,
  letter: DimensionLetter,
  byCode: ByCode,
  order: (a: ComponentCode, b: ComponentCode) => number,
  former: DimensionPlaces | undefined,
): DimensionPlaces | undefined {
  const listed = codebook.entries.filter(({ code }) => dimensionOf(code) === letter);
  const used = [...byCode.keys()].filter((code) => dimensionOf(code) === letter);
  if (listed.length === 0 && used.length === 0) return undefined;
  const general = generalComponent(letter);
  const entryByCode = new Map(listed.map((entry) => [entry.code, entry]));
  const others = new Set([...entryByCode.keys(), ...used]);
  others.delete(general);
  const places = [general, ...[...others].sort(order)].map((code) =>
    place(code, entryByCode.get(code), byCode.get(code) ?? noCriteria, former),
  );
  const dimension = codebook.dimensions.find((each) => each.letter === letter);
  const same = kept(places, former?.places);
  if (former !== undefined && same === former.places && dimension === former.dimension) return former;
  return { letter, dimension, places: same, criteria: sumOf(places) };
}

const noCriteria: readonly Criterion[] = [];

function place(
  code: ComponentCode,
  entry: CodebookEntry | undefined,
  criteria: readonly Criterion[],
  former: DimensionPlaces | undefined,
): ComponentPlace {
  const before = former?.places.find((each) => each.code === code);
  const same = kept(criteria, before?.criteria);
  return before?.entry === entry && before?.criteria === same ? before : { code, entry, criteria: same };
}

const sumOf = (places: readonly ComponentPlace[]): number =>
  places.reduce((sum, { criteria }) => sum + criteria.length, 0);

/** Returns the former list if it holds the same elements in the same order. */
function kept<T>(list: readonly T[], former: readonly T[] | undefined): readonly T[] {
  return former?.length === list.length && list.every((item, at) => item === former[at]) ? former : list;
}
