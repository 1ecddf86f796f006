/** A coefficient, or why there is none. `units` are the ones it was computed over. */
export type Coefficient =
  | {
      readonly state: 'known';
      /** 1: all alike; 0: as chance would have it; below: less than chance would have it. */
      readonly value: number;
      /** Agreement found and agreement chance alone would give, both between 0 and 1, as the coefficient defines them. */
      readonly observed: number;
      readonly expected: number;
      readonly units: number;
    }
  | {
      readonly state: 'unknown';
      /** nothingPaired: no unit has two codes. noVariation: one code only was ever used, so chance explains everything. */
      readonly why: 'nothingPaired' | 'noVariation';
      readonly units: number;
    };

/** A coefficient made ready over its pairable units, to be computed over all of them or over a draw with repeats. */
export type Measure = {
  readonly units: number;
  /** Over the units at these places; a place that stands twice counts twice. */
  readonly over: (places: ArrayLike<number>) => Coefficient;
};

/** The coefficient over every unit, once. */
export const overAll = ({ units, over }: Measure): Coefficient =>
  over(Array.from({ length: units }, (_, place) => place));
