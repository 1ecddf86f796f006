/** A coefficient, or why there is none. `units` is the number of units it was computed over. */
export type Coefficient =
  | {
      readonly state: 'known';
      /** 1: full agreement; 0: agreement as by chance; below 0: less than by chance. */
      readonly value: number;
      /**
       * The agreement observed and the agreement expected by chance, both between 0 and 1, as the coefficient defines
       * them.
       */
      readonly observed: number;
      readonly expected: number;
      readonly units: number;
    }
  | {
      readonly state: 'unknown';
      /**
       * nothingPaired: no unit has two codes. noVariation: only one code was ever used, so chance explains everything.
       */
      readonly why: 'nothingPaired' | 'noVariation';
      readonly units: number;
    };

/** A coefficient prepared over its pairable units, to be computed over all of them or over a draw with replacement. */
export type Measure = {
  readonly units: number;
  /** Computes it over the units at these places; a place that occurs twice counts twice. */
  readonly over: (places: ArrayLike<number>) => Coefficient;
};

/** The coefficient over every unit, once. */
export const overAll = ({ units, over }: Measure): Coefficient =>
  over(Array.from({ length: units }, (_, place) => place));
