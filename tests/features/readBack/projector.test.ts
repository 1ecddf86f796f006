// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import { remoteCommand, screenCommand } from '#features/readBack/projector/commands.ts';
import { pagesIn, sizesToTry } from '#features/readBack/projector/fit.ts';
import { ask, type Followed, follow, missedLimit } from '#features/readBack/projector/follow.ts';
import type { Showing } from '#features/readBack/projector/line.ts';
import { shownStep } from '#features/readBack/projector/shown.ts';
import { common as fr } from '#i18n/fr/common.ts';
import { aCriterion } from '../../kit/build.ts';

const asked = { questions, nameOf: (question: Question) => fr.question[question] };
const showing: Showing = {
  nth: 1,
  step: { parts: [] },
  page: 0,
  black: false,
  look: { language: 'fr', theme: 'system', display: 'default', textSize: 100 },
};
const waiting: Followed = { state: 'waiting' };
const show = (from: string, nth = 1) => ({ type: 'show', from, showing: { ...showing, nth } }) as const;

test('The words’ screen receives the words and nothing of the work on them', () => {
  const criterion = aCriterion(1, {
    text: 'avoir chaud',
    expressions: 7,
    scribe: true,
    original: 'le froid',
    readBack: 'sentBack',
    translation: { language: 'nl', text: 'warm hebben' },
  });
  const step = { key: criterion.id, code: 'A03' as ComponentCode, criteria: [criterion] };
  expect(shownStep(step, createCodebookView(shippedCodebook), 'fr', asked)).toEqual({
    component: { code: 'A03', label: { text: 'Logement / équipement du logement', language: 'fr' } },
    parts: [
      {
        question: 'WB',
        name: 'Bien-être',
        words: [
          { text: 'avoir chaud', language: 'fr', translation: { language: 'nl', text: 'warm hebben' } },
        ],
      },
    ],
  });
});

test('A code the key does not list is shown bare, and what is not classified without one', () => {
  const criteria = [aCriterion(1)];
  const codebook = createCodebookView(shippedCodebook);
  const bare = shownStep({ key: 'C99', code: 'C99' as ComponentCode, criteria }, codebook, 'fr', asked);
  expect(bare.component).toEqual({ code: 'C99' });
  expect(shownStep({ key: 'x', code: undefined, criteria }, codebook, 'fr', asked).component).toBeUndefined();
});

test('The window follows one page, and another one only when that one has gone', () => {
  const first = follow(waiting, show('a'));
  expect(follow(first, show('b', 9))).toBe(first);
  const left = follow(first, { type: 'gone', from: 'a' });
  expect(left).toEqual({ state: 'gone' });
  expect(follow(left, show('b', 9))).toMatchObject({ state: 'showing', end: 'b', showing: { nth: 9 } });
});

test('The same answer again changes nothing on the screen', () => {
  const first = follow(waiting, show('a'));
  const again = follow(first, show('a'));
  if (first.state !== 'showing' || again.state !== 'showing') throw new Error('not showing');
  expect(again.showing).toBe(first.showing);
});

test('A page that does not answer any more has gone: its words leave the screen', () => {
  let known = follow(waiting, show('a'));
  for (let nth = 0; nth < missedLimit; nth += 1) known = ask(known);
  expect(known.state).toBe('showing');
  expect(ask(follow(known, show('a')))).toMatchObject({ missed: 1 });
  expect(ask(known)).toEqual({ state: 'gone' });
});

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['.', 'black'],
  ['b', 'black'],
])('A remote control’s %s means %s', (key, command) => {
  expect(remoteCommand(press(key))).toBe(command);
  expect(screenCommand(press(key), false)).toBe(command);
});

test('Arrows and the space bar are a keyboard’s; "next" is to the left where one reads from right to left', () => {
  expect(remoteCommand(press('ArrowRight'))).toBeUndefined();
  expect(screenCommand(press('ArrowRight'), false)).toBe('next');
  expect(screenCommand(press('ArrowRight'), true)).toBe('previous');
  expect(screenCommand(press(' '), false)).toBe('next');
  expect(screenCommand(press('b', { ctrlKey: true }), false)).toBeUndefined();
  expect(screenCommand(press('constructor'), false)).toBeUndefined();
});

test('Words shrink no further than what is read from eight metres, then go on on another page', () => {
  expect(sizesToTry(88, 1920).at(0)).toBe(88);
  expect(sizesToTry(88, 1920).at(-1)).toBeCloseTo(63.4, 1);
  expect(sizesToTry(61, 1024).at(-1)).toBe(40);
  expect(sizesToTry(40, 320)).toEqual([40]);
  expect(pagesIn(1728, 1728, 64)).toBe(1);
  expect(pagesIn(3520, 1728, 64)).toBe(2);
  expect(pagesIn(0, 0, 64)).toBe(1);
});
