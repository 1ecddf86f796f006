import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ComponentCode,
  createCodeOrder,
  dimensionOf,
  generalComponent,
  isComponentCode,
  isGeneralComponent,
  parseFullCode,
  printFullCode,
} from '#domain/codebook/componentCode.ts';

const codes = (...texts: string[]) => texts as ComponentCode[];

test('a component alone is the normal case', () => {
  expect(parseFullCode('A08')).toEqual({ component: 'A08' });
});

test('a full code gives object, meaning and beneficiary', () => {
  expect(parseFullCode('A01-11/P15/k')).toEqual({
    component: 'A01',
    object: '11',
    meaning: 'P15',
    beneficiary: 'k',
  });
  expect(parseFullCode('A01/P')).toEqual({ component: 'A01', meaning: 'P' });
});

test('the printed form of a meaning category, P--, is the category', () => {
  expect(parseFullCode('A01/P--')).toEqual({ component: 'A01', meaning: 'P' });
});

test('a code typed by hand in lower case or with spaces around it is read', () => {
  expect(parseFullCode(' a08 ')).toEqual({ component: 'A08' });
  expect(parseFullCode('a01-11/p15/K')).toEqual(parseFullCode('A01-11/P15/k'));
});

test.each([
  'A8',
  'J01',
  'Α08',
  'A080',
  '',
  'A08/',
  'A08/X',
  'A 08',
  'A08\u200b',
  '__proto__',
  'A08/P1',
  'A08-',
])('%j is not a code', (text) => {
  expect(parseFullCode(text)).toBeUndefined();
});

test('only the exact stored form is a component code', () => {
  expect(isComponentCode('A08')).toBe(true);
  expect(isComponentCode('a08')).toBe(false);
  expect(isComponentCode(' A08')).toBe(false);
});

test('A00 is the general component of dimension A', () => {
  expect(generalComponent('A')).toBe('A00');
  expect(isGeneralComponent('A00' as ComponentCode)).toBe(true);
  expect(isGeneralComponent('A10' as ComponentCode)).toBe(false);
  expect(dimensionOf('G02' as ComponentCode)).toBe('G');
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));
const fullCode = fc
  .record({
    letter: fc.constantFrom(...'ABCDEFGHI'),
    number: digits(2),
    object: fc.option(digits(2)),
    meaning: fc.option(
      fc
        .tuple(fc.constantFrom(...'POQSR'), fc.option(digits(2)))
        .map(([letter, more]) => letter + (more ?? '')),
    ),
    beneficiary: fc.option(fc.constantFrom('k', 'e', 'ab')),
  })
  .map(({ letter, number, object, meaning, beneficiary }) => ({
    component: (letter + number) as ComponentCode,
    ...(object === null ? {} : { object }),
    ...(meaning === null ? {} : { meaning }),
    ...(beneficiary === null ? {} : { beneficiary }),
  }));

test('whatever is printed is read back as the same code', () => {
  fc.assert(
    fc.property(fullCode, (code) => {
      expect(parseFullCode(printFullCode(code))).toEqual(code);
    }),
  );
});

test('reading any text never throws, and what is read prints as something that reads the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const code = parseFullCode(text);
      if (code !== undefined) expect(parseFullCode(printFullCode(code))).toEqual(code);
    }),
  );
});

test("codes are in the key's order, unlisted ones after the listed ones of their dimension", () => {
  const order = createCodeOrder(codes('A00', 'A02', 'A01', 'B00'));
  expect(codes('B00', 'A99', 'A01', 'A50', 'A00', 'C01', 'A02').sort(order)).toEqual(
    codes('A00', 'A02', 'A01', 'A50', 'A99', 'B00', 'C01'),
  );
});
