declare const brand: unique symbol;

/** A dimension letter and two digits, upper case: `A08`. `A00` is the general component of dimension A. */
export type ComponentCode = string & { readonly [brand]: 'ComponentCode' };

export const dimensionLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type DimensionLetter = (typeof dimensionLetters)[number];

/** A full code: object / meaning / beneficiary, as in `A01-11/P15/k`. Usually a code is only a component. */
export type FullCode = {
  readonly component: ComponentCode;
  readonly object?: string;
  /** Begins with its category: P possibility, O attainment, Q quality, S sustainability, R opposition. */
  readonly meaning?: string;
  readonly beneficiary?: string;
};

const componentShape = /^[A-I][0-9]{2}$/;
// object: digits after a dash; meaning: category, then two digits or the printed `--`; beneficiary: one to three
// letters, after a meaning or after an empty one.
const fullShape =
  /^([A-I][0-9]{2})(?:-([0-9]{1,4}))?(?:\/([POQSR](?:[0-9]{2}|--)?)(?:\/([A-Z]{1,3}))?|\/\/([A-Z]{1,3}))?$/;

/** True for a component in exactly its stored form: no trimming, no guessing. */
export const isComponentCode = (text: string): text is ComponentCode => componentShape.test(text);

/**
 * Parses a full code typed by hand or found in a file. Surrounding spaces and lower case are allowed. Undefined for
 * anything else (`A8`, `J01`, a Greek Alpha): the caller reports where it was. An unknown well-formed code is kept:
 * whether a codebook lists the component is not checked here.
 */
export function parseFullCode(text: string): FullCode | undefined {
  const match = fullShape.exec(text.trim().toUpperCase());
  const component = match?.[1];
  if (match === null || component === undefined) return undefined;
  const object = match[2];
  const meaning = match[3]?.replace('--', '');
  const beneficiary = (match[4] ?? match[5])?.toLowerCase();
  return {
    component: component as ComponentCode,
    ...(object === undefined ? {} : { object }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(beneficiary === undefined ? {} : { beneficiary }),
  };
}

/**
 * Prints a code so that `parseFullCode` reads an equal code back. An empty meaning before a beneficiary prints as
 * `A01//k`.
 */
export function printFullCode(code: FullCode): string {
  const object = code.object === undefined ? '' : `-${code.object}`;
  const beneficiary = code.beneficiary === undefined ? '' : `/${code.beneficiary}`;
  const meaning = code.meaning === undefined ? (beneficiary === '' ? '' : '/') : `/${code.meaning}`;
  return `${code.component}${object}${meaning}${beneficiary}`;
}

/** The dimension a component belongs to: its letter. */
export const dimensionOf = (code: ComponentCode): DimensionLetter => code.charAt(0) as DimensionLetter;

/** The general component of a dimension: `A` → `A00`. It is a real choice, not the same as "not classified yet". */
export const generalComponent = (letter: DimensionLetter): ComponentCode => `${letter}00` as ComponentCode;

export const isGeneralComponent = (code: ComponentCode): boolean => code.endsWith('00');

export type CodeOrder = (a: ComponentCode, b: ComponentCode) => number;

/**
 * The codebook's order. A code that is not listed comes after the listed ones of its dimension, sorted by its digits.
 */
export function createCodeOrder(listed: readonly ComponentCode[]): CodeOrder {
  const rankByCode = new Map(listed.map((code, rank) => [code, rank]));
  const rankOf = (code: ComponentCode) => rankByCode.get(code) ?? Number.POSITIVE_INFINITY;
  return (a, b) => {
    const letters = a.charCodeAt(0) - b.charCodeAt(0);
    if (letters !== 0) return letters;
    const ranks = rankOf(a) - rankOf(b);
    if (ranks !== 0 && !Number.isNaN(ranks)) return ranks;
    return a < b ? -1 : a > b ? 1 : 0;
  };
}
