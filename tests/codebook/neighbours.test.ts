import { expect, test } from 'vitest';
import { createCodebookView } from '#codebook/codebookView.ts';
import { generalOf, neighboursOf } from '#codebook/neighbours.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { code, keyOf } from './suggest/kit.ts';

const view = createCodebookView(shippedCodebook);
const codes = view.codebook.entries.map((entry) => entry.code);
const neighbourCodes = (of: ComponentCode, codebook = view) =>
  neighboursOf(codebook, of).map((entry) => entry.code);

test('every component has one to three neighbours, other ones than itself and its general component', () => {
  const odd = codes.filter((each) => {
    const found = neighbourCodes(each);
    const distinct = new Set(found);
    return (
      found.length < 1 ||
      found.length > 3 ||
      distinct.size !== found.length ||
      distinct.has(each) ||
      found.includes(generalOf(view, each)?.code ?? each)
    );
  });
  expect(odd).toEqual([]);
});

test('a key with fewer components shows only the neighbours it has', () => {
  const own = createCodebookView(keyOf({ A06: { fr: 'Travail' }, A08: { fr: 'Argent' } }));
  expect(neighbourCodes(code('A08'), own)).toEqual(['A06']);
  expect(neighbourCodes(code('A99'), own)).toEqual([]);
});

test('in doubt there is the general component, which itself has none above it', () => {
  expect(generalOf(view, code('A08'))?.code).toBe('A00');
  expect(generalOf(view, code('A00'))).toBeUndefined();
});
