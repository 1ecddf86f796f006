import { expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { aCriterion, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { perform, seenIn } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const key = { keyId: 'spiral-working', version: '2026-11-21' };
const wanted = { groupId: groupIdOf(1), question: 'WB' } as const;

test('a criterion comes with its component in one act', () => {
  const index = anIndex();
  const choice = { typed: 'a08/p', key };
  const plan = perform(index, addCriteria(index, steeredIds(), [{ ...wanted, text: 'Un travail', choice }]));
  expect(plan.act).toEqual({ type: 'addCriterion', count: 1 });
  const [criterion] = index.criteria();
  expect(criterion && index.classificationOf(criterion.id)).toMatchObject({
    typed: 'a08/p',
    code: { component: 'A08', meaning: 'P' },
    coder: '',
  });
  expect(criterion).not.toHaveProperty('choice');
});

test('one code that cannot be read refuses the whole act', () => {
  const news = [
    { ...wanted, text: 'Un travail' },
    { ...wanted, text: 'Un toit', choice: { typed: 'J01', key } },
  ];
  expect(addCriteria(anIndex(), steeredIds(), news)).toEqual({
    ok: false,
    problems: [{ type: 'MalformedCode', text: 'J01' }],
  });
});

test('words in another language keep it, with their translation and the mark of the scribe', () => {
  const index = anIndex();
  const translation = { language: 'fr', text: 'La paix' };
  const news = { ...wanted, text: 'السلام', language: 'ar', scribe: true, translation } as const;
  perform(index, addCriteria(index, steeredIds(), [news]));
  expect(index.criteria()).toMatchObject([{ text: 'السلام', language: 'ar', scribe: true, translation }]);
});

test('a translation that says nothing is left out, one that is too long is refused', () => {
  const index = anIndex();
  const news = { ...wanted, text: 'Vrede', translation: { language: 'fr', text: ' ' } };
  perform(index, addCriteria(index, steeredIds(), [news]));
  expect(index.criteria()[0]).not.toHaveProperty('translation');
  const long = { ...news, translation: { language: 'fr', text: 'x'.repeat(20_001) } };
  expect(addCriteria(index, steeredIds(), [long])).toMatchObject({ problems: [{ type: 'TooLong' }] });
});

test('a translation that is emptied in a correction goes', () => {
  const translation = { language: 'fr', text: 'La paix' };
  const index = anIndex([aCriterion(1, { translation })]);
  perform(
    index,
    editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), {
      translation: { ...translation, text: '' },
    }),
  );
  expect(index.criteria()[0]).not.toHaveProperty('translation');
});

test('A language that is no tag changes nothing: a file could not tell it', () => {
  const index = anIndex([aCriterion(1, { language: 'nl' })]);
  perform(
    index,
    editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), { language: 'het Nederlands' }),
  );
  expect(index.criteria()[0]?.language).toBe('nl');
  perform(index, editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), { language: 'de-BE' }));
  expect(index.criteria()[0]?.language).toBe('de-BE');
});
