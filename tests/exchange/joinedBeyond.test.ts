import { expect, test } from 'vitest';
import { expressionsLimit } from '#domain/criterion/criterion.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { joinedLimit } from '#domain/criterion/join.ts';
import { rewordCriterion } from '#domain/criterion/readBack.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { aCriterion, anIndex, criterionIdOf } from '../kit/build.ts';
import { perform, seenIn } from '../kit/commitTo.ts';
import { commit, deviceWith, planNew, readText } from './device.ts';

// Joining refuses a sum beyond the limit; two tablets that joined or corrected without seeing each other can reach it.

/** A criterion that two tablets joined others to. */
const joinedOnTwoTablets = (guests: number, expressions: number) =>
  anIndex([
    aCriterion(1, { expressions }),
    ...Array.from({ length: guests }, (_, at) =>
      aCriterion(at + 2, { expressions, joinedTo: criterionIdOf(1) }),
    ),
  ]);

/** What each criterion shows, with what is joined to it, and what each says by itself. */
const shares = (index: PlatformIndex) => [
  index.criteria().map(({ text, expressions, joined }) => ({ text, expressions, joined })),
  index.records().criteria.map(({ id, expressions }) => ({ id, expressions })),
];

test('More post-its than one criterion may have, joined from two tablets, come back from our file as they were', () => {
  const index = joinedOnTwoTablets(2, 8000);
  expect(index.criteria()[0]?.expressions).toBe(24_000);
  const sent = readText(criteriaCsv(codedCollectionOf(index)));
  expect(sent.problems.filter(({ type }) => type !== 'MissingComponent')).toEqual([]);
  const back = deviceWith(sent);
  expect(shares(back)).toEqual(shares(index));
  for (const onDifference of ['keep', 'replace'] as const) {
    expect(planNew(index, sent, { onDifference })).toMatchObject({ unchanged: 1, differing: [] });
  }
});

test('More joined criteria than one act may join come back from our file as they were', () => {
  const index = joinedOnTwoTablets(joinedLimit + 1, expressionsLimit);
  const back = deviceWith(readText(criteriaCsv(codedCollectionOf(index))));
  expect(shares(back)).toEqual(shares(index));
});

const heading = 'ID critère;Plate-forme;Groupe;Question;NB;Post-it;Critères joints';
const part = { id: criterionIdOf(2), text: 'du travail', language: 'fr', expressions: 9000 };
const row = (number: string, parts: string) =>
  readText([heading, `${criterionIdOf(1)};Mons;Aînés;WB;${number};un travail;"${parts}"`].join('\n'));
const parts = JSON.stringify([part]).replaceAll('"', '""');

test('A number is taken as far as a criterion and those joined to it may say together, and not beyond', () => {
  expect(row('18999', parts).rows[0]?.expressions).toBe(18_999);
  expect(row('19000', parts).rows[0]?.expressions).toBeUndefined();
  expect(row('19000', parts).problems).toContainEqual({
    row: 2,
    type: 'ExpressionsDefaulted',
    text: '19000',
  });
});

test('A number beyond the limit of one criterion is not taken where nothing is joined to it', () => {
  for (const none of ['', 'xx']) expect(row('10000', none).rows[0]?.expressions).toBeUndefined();
});

test('A file that counts such a criterion alone takes nothing of what was joined to it', () => {
  const index = joinedOnTwoTablets(2, 8000);
  const alone = { ...aCriterion(1), expressions: 5000 };
  const sent = readText(criteriaCsv(codedCollectionOf(anIndex([alone]))));
  commit(index, planNew(index, sent, { onDifference: 'replace' }).plan);
  expect(index.stored('criteria', criterionIdOf(1))?.expressions).toBe(5000);
  expect(index.criteria()[0]?.expressions).toBe(21_000);
  expect(deviceWith(sent).criteria()[0]?.expressions).toBe(5000);
});

test('The words of such a criterion can still be corrected and said anew, and its number too', () => {
  const index = joinedOnTwoTablets(2, 8000);
  const seen = () => seenIn(index, 'criteria', criterionIdOf(1));
  perform(index, editCriterion(index, seen(), { text: 'un vrai travail' }));
  perform(index, rewordCriterion(index, seen(), { text: 'un bon travail' }));
  perform(index, editCriterion(index, seen(), { expressions: 25_999 }));
  expect(index.stored('criteria', criterionIdOf(1))).toMatchObject({
    text: 'un bon travail',
    expressions: 9999,
  });
  expect(editCriterion(index, seen(), { expressions: 26_000 })).toEqual({
    ok: false,
    problems: [{ type: 'ExpressionsOutOfRange', value: 26_000, limit: 25_999 }],
  });
});
