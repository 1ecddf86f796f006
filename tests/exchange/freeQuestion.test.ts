import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { aGroup, aPlatform } from '../kit/build.ts';
import { indexOf } from '../kit/commitTo.ts';
import { commit, planInto, readText } from './device.ts';

const here = (freeQuestion = {}) => indexOf({ platforms: [aPlatform(freeQuestion)], groups: [aGroup()] });
const table = (question: string) => `Questions;Post-it;Composante\n${question};nos voisins;C04\n`;

test('Answers to a fourth question come into a platform without one: they are shown, and it is told before', () => {
  const index = here();
  const preview = planInto(index, readText(table('FREE')));
  expect(preview.groups[0]?.incoming).toEqual({ WB: 0, IB: 0, ACT: 0, FREE: 1 });
  expect(preview.problems).toContainEqual({ type: 'FreeQuestionShown', count: 1 });
  commit(index, preview.plan);
  expect(index.questions()).toEqual(['WB', 'IB', 'ACT', 'FREE']);
});

test('Where the platform has a fourth question there is nothing to tell', () => {
  const freeQuestion = { isAsked: true, place: 3, name: {}, wording: {} } as const;
  const preview = planInto(here({ freeQuestion }), readText(table('free')));
  expect(preview.fresh).toBe(1);
  expect(preview.problems).not.toContainEqual(expect.objectContaining({ type: 'FreeQuestionShown' }));
});

test.each(['Question libre', 'Free question', 'Vrije vraag', 'Freie Frage', 'Pregunta libre'])(
  '“%s” is the fourth question',
  (word) => {
    expect(readText(table(word)).rows).toMatchObject([{ question: 'FREE' }]);
  },
);

test('A line FREE announces the fourth question for the lines below it', () => {
  expect(readText('WB\n1;le calme;\nFREE\n2;nos voisins;C04').rows).toMatchObject([
    { question: 'WB', text: 'le calme' },
    { question: 'FREE', text: 'nos voisins', expressions: 2 },
  ]);
});

test('A row of the wiki may answer FREE', () => {
  const reading = readFile(
    '295019 | Blégny | Groupe 1 | FREE | 1 | nos voisins | C04 | 2018-10-19 10:00 | 2018-10-19 10:00',
  );
  expect(reading).toMatchObject({ format: 'wikispiral', rows: [{ question: 'FREE', text: 'nos voisins' }] });
});
