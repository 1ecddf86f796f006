import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { Labels } from '#domain/codebook/codebook.ts';
import { isComponentCode } from '#domain/codebook/componentCode.ts';

type Source = {
  readonly id: string;
  readonly version: string;
  readonly dimensions: readonly { letter: string; status: string; fr: string; en: string }[];
  readonly components: readonly { code: string; status: string; label: object; hint: object }[];
};
const source = JSON.parse(
  readFileSync(new URL('../../fixtures/spiral-key.json', import.meta.url), 'utf8'),
) as Source;

const ofSource = ({ fr, en }: Labels): Labels => ({ fr, en }) as Labels;

test('the key we ship says exactly what its source says: codes, order, statuses, labels and hints', () => {
  const told = shippedCodebook.entries.map(({ label, hint, ...rest }) => ({
    ...rest,
    label: ofSource(label),
    hint: ofSource(hint),
  }));
  expect(told).toEqual(
    source.components.map(({ code, status, label, hint }) => ({ code, status, label, hint })),
  );
  expect(
    shippedCodebook.dimensions.map(({ label, ...rest }) => ({ ...rest, label: ofSource(label) })),
  ).toEqual(source.dimensions.map(({ letter, status, fr, en }) => ({ letter, status, label: { fr, en } })));
  expect([shippedCodebook.keyId, shippedCodebook.version]).toEqual([source.id, source.version]);
});

test('every label and hint of the shipped key is there in the five languages of the screens', () => {
  const words = [...shippedCodebook.dimensions, ...shippedCodebook.entries].flatMap((part) =>
    'hint' in part ? [part.label, part.hint] : [part.label],
  );
  for (const told of words) {
    expect(Object.keys(told)).toEqual(['fr', 'nl', 'en', 'de', 'es']);
    expect(Object.values(told).every((text) => text.trim() !== '')).toBe(true);
  }
});

test('the shipped key has nine dimensions, each with its general component first', () => {
  const view = createCodebookView(shippedCodebook);
  expect(shippedCodebook.dimensions.map(({ letter }) => letter).join('')).toBe('ABCDEFGHI');
  for (const { letter } of shippedCodebook.dimensions) {
    expect(view.entriesIn(letter)[0]?.code).toBe(`${letter}00`);
  }
});

test('every code of the shipped key is well formed and listed once', () => {
  const codes = shippedCodebook.entries.map(({ code }) => code);
  expect(codes.filter((code) => !isComponentCode(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('only the dimensions A and B are attested; of the others the label was seen and the letter is inferred', () => {
  const byStatus = shippedCodebook.dimensions.map(({ letter, status }) => `${letter} ${status}`);
  expect(byStatus.slice(0, 2)).toEqual(['A attested', 'B attested']);
  expect(byStatus.slice(2)).toEqual([...'CDEFGHI'].map((letter) => `${letter} labelSeen`));
});

test('the fifth and sixth dimensions are social and personal balances in every language', () => {
  const [e, f] = ['E', 'F'].map(
    (letter) => shippedCodebook.dimensions.find((one) => one.letter === letter)?.label,
  );
  expect([e?.['fr'], f?.['fr']]).toEqual(['Équilibres sociaux', 'Équilibres personnels']);
  for (const [tag, words] of Object.entries({ nl: 'venwicht', de: 'Gleichgewichte', es: 'Equilibrios' })) {
    expect([e?.[tag], f?.[tag]].every((label) => label?.includes(words))).toBe(true);
  }
});

test('the shipped key does not pass working labels off as official: eleven codes are attested, no more', () => {
  const count = (status: string) => shippedCodebook.entries.filter((entry) => entry.status === status).length;
  expect([count('attested'), count('data'), count('reconstructed'), count('loaded')]).toEqual([
    11, 18, 38, 0,
  ]);
});
