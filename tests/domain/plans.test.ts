import { expect, test } from 'vitest';
import { classify, unclassify } from '#domain/classification/classify.ts';
import { addCriteria } from '#domain/criterion/add.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { blankGroup, createGroup, editGroup, removeGroup } from '#domain/group/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { blankPlatform, createPlatform, editPlatform } from '#domain/platform/edit.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { asSeen } from '#domain/record/seen.ts';
import {
  aClassification,
  aCriterion,
  aGroup,
  anIndex,
  aPlatform,
  criterionIdOf,
  groupIdOf,
} from '../kit/build.ts';
import { perform, seenIn } from '../kit/commitTo.ts';
import { steeredIds } from '../kit/steered.ts';

const key = { keyId: 'spiral-working', version: '2026-11-21' };
const groupId = groupIdOf(1);

// What the editor of each record shows when it opens.
const shownPlatform = (index: PlatformIndex) => seenIn(index, 'platforms', aPlatform().id);
const shownGroup = (index: PlatformIndex) => seenIn(index, 'groups', groupId);
const shownCriterion = (index: PlatformIndex) => seenIn(index, 'criteria', criterionIdOf(1));

test('a platform needs only a name, and keeps it without the spaces around it', () => {
  const plan = createPlatform(steeredIds(), { ...blankPlatform('fr'), name: '  Blégny ' });
  expect(plan).toMatchObject({
    ok: true,
    value: { changes: [{ after: { name: 'Blégny', kind: 'territory' } }] },
  });
});

test('a platform without a name, or with a retention date that is no day, is refused', () => {
  expect(createPlatform(steeredIds(), blankPlatform('fr'))).toEqual({
    ok: false,
    problems: [{ type: 'EmptyName' }],
  });
  expect(
    createPlatform(steeredIds(), { ...blankPlatform('fr'), name: 'x', retentionDate: '2026-02-31' }),
  ).toEqual({ ok: false, problems: [{ type: 'MalformedDate', text: '2026-02-31' }] });
});

test('editing a platform keeps its id and its origin', () => {
  const index = anIndex();
  perform(index, editPlatform(index, shownPlatform(index), { ...blankPlatform('fr'), name: 'Blegny-Mine' }));
  expect(index.platform).toMatchObject({ id: aPlatform().id, name: 'Blegny-Mine' });
});

test.each([
  ['territory', 300],
  ['description', 20_000],
])(
  "a platform's %s of more than %i characters is refused, and half a character is mended",
  (field, limit) => {
    const fields = { ...blankPlatform('fr'), name: 'Blégny' };
    expect(createPlatform(steeredIds(), { ...fields, [field]: 'x'.repeat(limit + 1) })).toEqual({
      ok: false,
      problems: [{ type: 'TooLong', length: limit + 1, limit }],
    });
    expect(createPlatform(steeredIds(), { ...fields, [field]: 'a\ud800' })).toMatchObject({
      value: { changes: [{ after: { [field]: 'a\ufffd' } }] },
    });
  },
);

test('a platform has a country that is a code or none, and at least one language', () => {
  const index = anIndex();
  const kept = (country: string, languages: readonly string[]) => {
    perform(
      index,
      editPlatform(index, shownPlatform(index), { ...blankPlatform('fr'), name: 'x', country, languages }),
    );
    return [index.platform?.country, index.platform?.languages];
  };
  expect(kept('BE', ['nl-BE', 'x y'])).toEqual(['BE', ['nl-BE']]);
  expect(kept('Belgique', [])).toEqual(['', ['nl-BE']]);
  expect(createPlatform(steeredIds(), { ...blankPlatform('?'), name: 'x' })).toMatchObject({
    value: { changes: [{ after: { languages: ['fr'] } }] },
  });
});

test.each([
  ['profile', 300],
  ['place', 300],
  ['facilitators', 12],
])("a group's %s of more than %i characters is refused, and half a character is mended", (field, limit) => {
  const fields = { ...blankGroup(aPlatform()), name: 'Aînés' };
  expect(createGroup(anIndex(), steeredIds(), { ...fields, [field]: 'x'.repeat(limit + 1) })).toEqual({
    ok: false,
    problems: [{ type: 'TooLong', length: limit + 1, limit }],
  });
  expect(createGroup(anIndex(), steeredIds(), { ...fields, [field]: 'a\udc00' })).toMatchObject({
    value: { changes: [{ after: { [field]: 'a\ufffd' } }] },
  });
});

test("a group's own wording of a question is no longer than a criterion", () => {
  const fields = { ...blankGroup(aPlatform()), name: 'x', wording: { ACT: 'x'.repeat(20_001) } };
  const index = anIndex();
  expect(editGroup(index, shownGroup(index), fields)).toMatchObject({
    problems: [{ type: 'TooLong', limit: 20_000 }],
  });
});

test('a group keeps its language when what comes instead is none', () => {
  const index = anIndex([], [], [aGroup(1, { language: 'nl' })]);
  perform(
    index,
    editGroup(index, shownGroup(index), { ...blankGroup(aPlatform()), name: 'x', language: 'two words' }),
  );
  expect(index.groups()[0]?.language).toBe('nl');
});

test('an edit that says what is stored already plans no change', () => {
  const index = anIndex([aCriterion(1)]);
  const { text, question } = aCriterion(1);
  const platform = { ...blankPlatform('fr'), name: aPlatform().name };
  const group = { ...blankGroup(aPlatform()), name: aGroup(1).name };
  for (const plan of [
    editCriterion(index, shownCriterion(index), {}),
    editCriterion(index, shownCriterion(index), { text, question, groupId, expressions: 1 }),
    addCriteria(index, steeredIds(), []),
    editGroup(index, shownGroup(index), group),
    editPlatform(index, shownPlatform(index), platform),
  ]) {
    expect(plan).toMatchObject({ ok: true, value: { changes: [] } });
  }
});

test('a criterion cannot move to a group that is unknown or withdrawn', () => {
  const index = anIndex([aCriterion(1)], [], [aGroup(1), aGroup(2)]);
  perform(index, removeGroup(index, groupIdOf(2)));
  for (const gone of [groupIdOf(2), groupIdOf(404)]) {
    expect(editCriterion(index, shownCriterion(index), { groupId: gone })).toEqual({
      ok: false,
      problems: [{ type: 'NotFound', table: 'groups' }],
    });
  }
});

test('a new group comes after the others', () => {
  const index = anIndex();
  perform(index, createGroup(index, steeredIds(), { ...blankGroup(aPlatform()), name: 'Aînés' }));
  expect(index.groups().map(({ name }) => name)).toEqual(['Groupe 1', 'Aînés']);
});

test("a facilitator's whole name is refused where initials are asked", () => {
  const index = anIndex();
  const fields = { ...blankGroup(aPlatform()), name: 'x', facilitators: 'Someone Withaname' };
  expect(createGroup(index, steeredIds(), fields)).toMatchObject({
    ok: false,
    problems: [{ type: 'TooLong', limit: 12 }],
  });
});

test('a blank wording of a question means the method’s own', () => {
  const index = anIndex();
  perform(
    index,
    editGroup(index, shownGroup(index), {
      ...blankGroup(aPlatform()),
      name: 'x',
      wording: { WB: ' ', IB: 'Mal ?' },
    }),
  );
  expect(index.groups()[0]?.wording).toEqual({ IB: 'Mal ?' });
});

test('withdrawing a group withdraws its criteria and their classifications in the same act', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(1, 'A08')]);
  const plan = removeGroup(index, groupId);
  expect(plan).toMatchObject({ ok: true });
  expect(perform(index, plan).changes).toHaveLength(4);
  expect(index.groups()).toEqual([]);
  expect(index.criteria()).toEqual([]);
});

test("a criterion keeps the participants' words letter for letter", () => {
  const index = anIndex();
  const text = '  Avoir faim \n- "encore"\u00a0! ';
  perform(index, addCriteria(index, steeredIds(), [{ groupId, question: 'IB', text }]));
  expect(index.criteriaIn(groupId, 'IB')).toMatchObject([{ text, expressions: 1, language: 'fr' }]);
});

test.each(['', ' \n\t ', '\u200b\ufeff'])('a criterion of nothing but space (%j) is refused', (text) => {
  const plan = addCriteria(anIndex(), steeredIds(), [{ groupId, question: 'WB', text }]);
  expect(plan).toEqual({ ok: false, problems: [{ type: 'EmptyText' }] });
});

test('a lone half of a character becomes the replacement sign at entry, as it would in any file', () => {
  const index = anIndex();
  perform(index, addCriteria(index, steeredIds(), [{ groupId, question: 'WB', text: 'a\ud800b 👨‍👩‍👧' }]));
  expect(index.criteria()[0]?.text).toBe('a\ufffdb 👨‍👩‍👧');
});

test.each([0, -1, 1.5, 10_000, Number.NaN])('%s is no number of expressions', (expressions) => {
  const plan = addCriteria(anIndex(), steeredIds(), [{ groupId, question: 'WB', text: 'x', expressions }]);
  expect(plan).toMatchObject({ ok: false, problems: [{ type: 'ExpressionsOutOfRange', limit: 9999 }] });
});

test('one bad text refuses the whole list: nothing is half added', () => {
  const news = ['bon', ' '].map((text) => ({ groupId, question: 'WB', text }) as const);
  expect(addCriteria(anIndex(), steeredIds(), news).ok).toBe(false);
});

test('criteria added together keep their order after those that are there', () => {
  const index = anIndex([aCriterion(5, { text: 'premier' })]);
  const news = ['deux', 'trois'].map((text) => ({ groupId, question: 'WB', text }) as const);
  perform(index, addCriteria(index, steeredIds(), news));
  expect(index.criteriaIn(groupId, 'WB').map(({ text }) => text)).toEqual(['premier', 'deux', 'trois']);
});

test('a criterion moved to another question becomes the last one there', () => {
  const index = anIndex([aCriterion(1), aCriterion(9, { question: 'IB' })]);
  perform(index, editCriterion(index, shownCriterion(index), { question: 'IB' }));
  expect(index.criteriaIn(groupId, 'WB')).toEqual([]);
  expect(index.criteriaIn(groupId, 'IB').map(({ id }) => id)).toEqual([criterionIdOf(9), criterionIdOf(1)]);
});

test('a withdrawn criterion is a tombstone, and its classification goes with it', () => {
  const index = anIndex([aCriterion(1)], [aClassification(1, 'A08')]);
  perform(index, removeCriteria(index, [criterionIdOf(1)]));
  expect(index.criteria()).toEqual([]);
  expect(index.classificationOf(criterionIdOf(1))).toBeUndefined();
  expect(index.record('criteria', criterionIdOf(1))?.deleted).toBeDefined();
});

test('what is not there any more is said, not written', () => {
  const gone = criterionIdOf(404);
  expect(editCriterion(anIndex(), asSeen(aCriterion(404)), { text: 'x' })).toEqual({
    ok: false,
    problems: [{ type: 'NotFound', table: 'criteria' }],
  });
  expect(removeCriteria(anIndex(), [gone]).ok).toBe(false);
  expect(removeGroup(anIndex([], [], []), groupId).ok).toBe(false);
});

test('a classification keeps the code as typed, as read, and the key it was chosen with', () => {
  const index = anIndex([aCriterion(1)]);
  perform(index, classify(index, steeredIds(), [criterionIdOf(1)], { typed: 'a01-11/p15/k', key }));
  expect(index.classificationOf(criterionIdOf(1))).toMatchObject({
    typed: 'a01-11/p15/k',
    code: { component: 'A01', object: '11', meaning: 'P15', beneficiary: 'k' },
    key,
    coder: '',
  });
});

test('a well-formed code that the key does not list is kept', () => {
  const index = anIndex([aCriterion(1)]);
  perform(index, classify(index, steeredIds(), [criterionIdOf(1)], { typed: 'I99', key }));
  expect(index.classificationOf(criterionIdOf(1))?.code.component).toBe('I99');
});

test('classifying again replaces the choice, and a malformed code changes nothing', () => {
  const index = anIndex([aCriterion(1)]);
  const ids = steeredIds();
  const choose = (typed: string) => classify(index, ids, [criterionIdOf(1)], { typed, key });
  perform(index, choose('A08'));
  perform(index, choose('D02'));
  expect(choose('A8')).toEqual({ ok: false, problems: [{ type: 'MalformedCode', text: 'A8' }] });
  expect(index.classificationOf(criterionIdOf(1))?.code.component).toBe('D02');
  expect(index.records().classifications).toHaveLength(1);
});

test('"A00" is a choice; moving back to the tray is another thing', () => {
  const index = anIndex([aCriterion(1)]);
  perform(index, classify(index, steeredIds(), [criterionIdOf(1)], { typed: 'A00', key }));
  expect(index.classificationOf(criterionIdOf(1))?.code.component).toBe('A00');
  perform(index, unclassify(index, [criterionIdOf(1)]));
  expect(index.classificationOf(criterionIdOf(1))).toBeUndefined();
});

test('several criteria are classified in one act, or none when one of them is gone', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)]);
  const ids: CriterionId[] = [criterionIdOf(1), criterionIdOf(2)];
  expect(perform(index, classify(index, steeredIds(), ids, { typed: 'A08', key })).act.count).toBe(2);
  expect(classify(index, steeredIds(), [...ids, criterionIdOf(404)], { typed: 'A08', key }).ok).toBe(false);
});

test('a group of another time keeps its order and place when edited', () => {
  const index = anIndex([], [], [aGroup(1), aGroup(2)]);
  perform(index, editGroup(index, shownGroup(index), { ...blankGroup(aPlatform()), name: 'Renommé' }));
  expect(index.groups().map(({ name }) => name)).toEqual(['Renommé', 'Groupe 2']);
});
