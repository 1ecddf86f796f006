import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { UiLanguage } from '#i18n/language.ts';
import { type Sorting, sortingByKeyboard, sortingByTouch } from '../kit/board.ts';
import { lookAtSynthesis, printIt, readItBack } from '../kit/evening/reading.ts';
import { chooseSome, dragSome, giveMeanings, typeTheOthers } from '../kit/evening/sorting.ts';
import { type Evening, play, prepare, type Told } from '../kit/evening/story.ts';
import { joinWhatIsAlike, writeEverything } from '../kit/evening/writing.ts';
import { type Hands, touching, typing } from '../kit/hands.ts';
import { createLedger } from '../kit/ledger.ts';
import { createPerson, type Person } from '../kit/person.ts';
import { postsOf } from '../kit/posts.ts';
import { sampled } from '../kit/sampled.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { labelIn, words } from '../kit/words.ts';

type Way = {
  readonly hands: (page: Page) => Hands;
  readonly sorting: (page: Page, person: Person) => Sorting;
};

const fingers: Way = { hands: touching, sorting: sortingByTouch };
const keys: Way = { hands: typing, sorting: sortingByKeyboard };

type Workshop = {
  readonly way: Way;
  readonly language: UiLanguage;
  /** The number of post-its for each question of each of two groups. */
  readonly each: number;
  /** The number of printed pages. */
  readonly sheets: number;
};

/** An offline tablet in the given language. */
async function openEvening(tablet: Tablet, { way, language, each }: Workshop): Promise<Evening> {
  const page = await tablet.open();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  const hands = way.hands(page);
  if (language !== 'fr') await createPerson(page, hands, words).readIn(language);
  const person = createPerson(page, hands, labelIn[language]);
  const groups = ['Trooz A', 'Trooz B'];
  const posts = postsOf(language, groups, each);
  const sorting = way.sorting(page, person);
  return { page, person, sorting, language, groups, posts, ledger: createLedger() };
}

/** The whole evening, from an empty tablet to the printed synthesis; the page is reloaded after each part. */
async function wholeWorkshop(tablet: Tablet, workshop: Workshop): Promise<readonly Told[]> {
  const evening = await openEvening(tablet, workshop);
  const third = 2 * workshop.each;
  await prepare(evening, 'Commune de Trooz');
  const told = [
    await play(evening, 'written', writeEverything),
    await play(evening, 'joined', joinWhatIsAlike),
    await play(evening, 'dragged', () => dragSome(evening, third)),
    await play(evening, 'chosen', () => chooseSome(evening, third)),
    await play(evening, 'coded', typeTheOthers),
    await play(evening, 'given a meaning', () => giveMeanings(evening, 10)),
    await play(evening, 'read back', readItBack),
  ];
  await lookAtSynthesis(evening);
  expect((await printIt(evening)).sheets).toHaveLength(workshop.sheets);
  expect(evening.ledger.rows()).toHaveLength(evening.posts.length);
  return told;
}

const workshops: readonly (readonly [string, Workshop])[] = [
  ['With fingers and nothing else', { way: fingers, language: 'fr', each: 10, sheets: 6 }],
  ['With a keyboard and nothing else', { way: keys, language: 'fr', each: 10, sheets: 6 }],
  ['In Dutch', { way: fingers, language: 'nl', each: 6, sheets: 5 }],
  ['In German', { way: keys, language: 'de', each: 6, sheets: 5 }],
];

// With fingers in French and with a keyboard in German; `npm run test:long` plays all four.
test.for(sampled(workshops, 3))(
  '%s, a whole workshop is written, joined, classified in three ways, read back and printed; nothing is lost on the way',
  {
    timeout: 300_000,
  },
  async ([, workshop], { tablet }) => {
    for (const part of await wholeWorkshop(tablet, workshop)) console.info(workshop.language, part);
  },
);
