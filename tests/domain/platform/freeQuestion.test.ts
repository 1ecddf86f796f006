import { expect, test } from 'vitest';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { editPlatform } from '#domain/platform/edit.ts';
import { type FreeQuestion, labelIn, questionsAsked } from '#domain/platform/freeQuestion.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { methodQuestions } from '#domain/platform/question.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { collectionOf } from '#domain/report/collection.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import { meetingOf } from '#domain/views/meeting.ts';
import { aCriterion, aGroup, aPlatform, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { commitTo, indexOf } from '../../kit/commitTo.ts';

const free: FreeQuestion = {
  isAsked: true,
  place: 1,
  name: { fr: 'Nos forces' },
  wording: { fr: 'Quelles sont nos forces ?' },
};
const answers = [
  aCriterion(1, { question: 'ACT' }),
  aCriterion(2, { question: 'FREE', expressions: 3 }),
  aCriterion(3, { question: 'WB' }),
];
const room = (freeQuestion?: FreeQuestion, criteria = answers) =>
  indexOf({
    platforms: [aPlatform(freeQuestion === undefined ? {} : { freeQuestion })],
    groups: [aGroup()],
    criteria,
  });

/** What the platform's form plans when it is saved with this fourth question. */
function planned(seen: Platform, index: ReturnType<typeof room>, freeQuestion: FreeQuestion) {
  const { id: _id, platformId: _platformId, origin: _origin, ...fields } = contentOf(seen);
  const plan = editPlatform(index, asSeen(seen), { ...fields, freeQuestion });
  if (!plan.ok) throw new Error('Refused');
  return plan.value;
}

const platformOf = (index: ReturnType<typeof room>): Platform => {
  if (index.platform === undefined) throw new Error('No platform');
  return index.platform;
};

test('A platform without a fourth question asks and shows the method’s three', () => {
  const index = room(undefined, []);
  expect(index.questions()).toBe(methodQuestions);
  expect(questionsAsked(index.platform)).toBe(methodQuestions);
});

test('A fourth question is at its place, in the lists, the report and the meeting', () => {
  const index = room(free);
  expect(index.questions()).toEqual(['WB', 'FREE', 'IB', 'ACT']);
  expect(index.questions()).toBe(index.questions());
  expect(index.criteria().map(({ question }) => question)).toEqual(['WB', 'FREE', 'ACT']);
  const { order } = createCodebookView(shippedCodebook);
  const { unclassified, tally } = reportOf(collectionOf(index, order), { order, listed: [] });
  expect(unclassified.map(({ question }) => question)).toEqual(['WB', 'FREE', 'ACT']);
  expect(tally.byQuestion.FREE).toEqual({ criteria: 1, expressions: 3, groups: 1 });
  expect(meetingOf(index, groupIdOf(1))).toMatchObject({ written: { FREE: 1 }, question: 'IB' });
});

test('A fourth question that is no longer asked is shown as long as something answers it', () => {
  const index = room({ ...free, isAsked: false });
  expect(questionsAsked(index.platform)).toBe(methodQuestions);
  expect(index.questions()).toEqual(['WB', 'FREE', 'IB', 'ACT']);
  const plan = removeCriteria(index, [criterionIdOf(2)]);
  if (!plan.ok) throw new Error('Refused');
  commitTo(index, plan.value);
  expect(index.questions()).toBe(methodQuestions);
});

test('Two names given to the fourth question at the same time are both kept', () => {
  const index = room(free, []);
  const seen = platformOf(index);
  commitTo(index, planned(seen, index, { ...free, name: { fr: 'Nos atouts' } }));
  commitTo(index, planned(seen, index, { ...free, name: { fr: 'Nos talents' } }), 'device-b');
  const [conflict] = index.withSiblings();
  expect(conflict?.record.siblings?.['freeQuestion']?.map(({ value }) => value)).toEqual([
    { freeQuestion: { ...free, name: { fr: 'Nos atouts' } } },
  ]);
  expect(platformOf(index).freeQuestion?.name).toEqual({ fr: 'Nos talents' });
});

test('Blank words of a fourth question are not kept, and one that says nothing and is not asked is none', () => {
  const index = room(undefined, []);
  commitTo(index, planned(platformOf(index), index, { ...free, name: { fr: ' Forces ', nl: ' ' } }));
  expect(platformOf(index).freeQuestion?.name).toEqual({ fr: 'Forces' });
  const none = { isAsked: false, place: 3, name: { fr: ' ' }, wording: {} } as const;
  commitTo(index, planned(platformOf(index), index, none));
  expect(platformOf(index)).not.toHaveProperty('freeQuestion');
});

test('Words are found in the language of the screen, in one like it, or in any', () => {
  expect(labelIn({ nl: 'Sterk', 'fr-BE': 'Forces' }, 'fr')).toBe('Forces');
  expect(labelIn({ nl: 'Sterk', fr: 'Forces' }, 'nl')).toBe('Sterk');
  expect(labelIn({ nl: 'Sterk', fr: ' ' }, 'fr')).toBe('Sterk');
  expect(labelIn({}, 'fr')).toBeUndefined();
});
