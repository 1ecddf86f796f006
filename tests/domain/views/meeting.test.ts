import { expect, test } from 'vitest';
import { meetingOf } from '#domain/views/meeting.ts';
import { aClassification, aCriterion, aGroup, anIndex, groupIdOf } from '../../kit/build.ts';

const group = groupIdOf(1);

test('A meeting that has only a name has nothing done, and begins with well-being', () => {
  const meeting = meetingOf(anIndex(), group);
  expect([...meeting.done]).toEqual([]);
  expect(meeting.question).toBe('WB');
});

test('A date is enough to say that it is being prepared', () => {
  const meeting = meetingOf(anIndex([], [], [aGroup(1, { meetingDate: '2026-03-14' })]), group);
  expect([...meeting.done]).toEqual(['prepare']);
});

test('It shows how much was written to each question and goes on with the first one without words', () => {
  const meeting = meetingOf(anIndex([aCriterion(1), aCriterion(2)]), group);
  expect(meeting.written).toEqual({ WB: 2, IB: 0, ACT: 0, FREE: 0 });
  expect(meeting.question).toBe('IB');
  expect(meeting.done.has('write')).toBe(false);
});

test('Writing, classifying and reading back are done when nothing is left to do, and not before', () => {
  const all = [
    aCriterion(1, { readBack: 'confirmed' }),
    aCriterion(2, { question: 'IB', readBack: 'sentBack' }),
    aCriterion(3, { question: 'ACT', readBack: 'confirmed' }),
  ];
  const codes = [aClassification(1, 'A08'), aClassification(2, 'A00')];
  const nearly = meetingOf(anIndex(all, codes), group);
  expect([nearly.unclassified, nearly.unread, nearly.sentBack]).toEqual([1, 0, 1]);
  expect([...nearly.done]).toEqual(['prepare', 'silence', 'write', 'readback']);
  const whole = meetingOf(anIndex(all, [...codes, aClassification(3, 'I00')]), group);
  expect(whole.done.has('classify')).toBe(true);
});

test('Another group’s words are not this meeting’s', () => {
  const other = aCriterion(1, { groupId: groupIdOf(2) });
  const meeting = meetingOf(anIndex([other], [], [aGroup(1), aGroup(2)]), group);
  expect(meeting.criteria).toBe(0);
});
