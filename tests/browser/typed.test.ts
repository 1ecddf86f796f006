import { expect } from 'vitest';
import type { Question } from '#domain/question.ts';
import { type Hands, touching, typing } from '../kit/hands.ts';
import { createPerson, type Person } from '../kit/person.ts';
import { clippedOnPaper, isUncut, print, timesPrinted, wordsOffTheSheet } from '../kit/printed.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

type Post = { readonly question: Question; readonly text: string; readonly code: string };

const elders: readonly Post[] = [
  { question: 'WB', text: 'Que quelqu’un passe me voir', code: 'D03' },
  { question: 'WB', text: 'Marcher jusqu’à la boulangerie', code: 'A08' },
  { question: 'IB', text: 'Ne plus oser sortir le soir', code: 'A05' },
  { question: 'IB', text: 'Attendre trois mois pour un spécialiste', code: 'A02' },
  { question: 'ACT', text: 'Apprendre à ma voisine à tricoter', code: 'I07' },
  { question: 'ACT', text: 'Téléphoner à ceux qui sont seuls', code: 'I00' },
];

const mothers: readonly Post[] = [
  { question: 'WB', text: 'Un square sans verre cassé', code: 'B01' },
  { question: 'WB', text: 'Finir le mois sans compter', code: 'A07' },
  { question: 'IB', text: 'Choisir entre le pain & la cantine <du soir>', code: 'A01' },
  { question: 'IB', text: 'Être jugée au guichet', code: 'C01' },
  { question: 'ACT', text: 'Garder les enfants à tour de rôle', code: 'I07' },
  { question: 'ACT', text: 'Ouvrir une armoire à vêtements', code: 'C99' },
];

const groups = { 'Aînés du centre': elders, 'Jeunes mamans': mothers } as const;
const everything = [...elders, ...mothers];

async function writeEverything(person: Person): Promise<void> {
  await person.createPlatform('Commune de Trooz');
  for (const name of Object.keys(groups)) await person.createGroup(name);
  for (const [name, posts] of Object.entries(groups)) {
    await person.goTo('groups');
    await person.writeFor(name);
    for (const question of ['WB', 'IB', 'ACT'] as const) {
      await person.ask(question);
      for (const post of posts.filter((each) => each.question === question)) await person.write(post.text);
    }
  }
}

async function readBack(tablet: Tablet): Promise<void> {
  const page = tablet.page();
  const report = page.getByRole('main');
  for (const { text } of everything) await report.getByText(text, { exact: true }).first().waitFor();
  for (const code of new Set(everything.map((post) => post.code))) {
    expect(await report.getByText(code).count()).toBeGreaterThan(0);
  }
}

async function printIt(tablet: Tablet, person: Person): Promise<void> {
  await person.goTo('print');
  await tablet
    .page()
    .getByText(everything[0]?.text ?? '')
    .first()
    .waitFor();
  expect(await clippedOnPaper(tablet.page())).toEqual([]);
  const printed = await print(tablet.page());
  expect(printed.sheets).toHaveLength(3);
  for (const { text } of everything) {
    expect([text, timesPrinted(printed, text), isUncut(printed, text)]).toEqual([text, 1, true]);
  }
  expect(wordsOffTheSheet(printed)).toEqual([]);
}

const ways: readonly (readonly [
  string,
  (tablet: Tablet) => Hands,
  (person: Person, code: string) => Promise<void>,
])[] = [
  ['a keyboard and nothing else', (tablet) => typing(tablet.page()), (person, code) => person.giveCode(code)],
  [
    'fingers and nothing else',
    (tablet) => touching(tablet.page()),
    // A code that the key does not list is not in its lists: it is typed.
    (person, code) => (code === 'C99' ? person.giveCode(code) : person.chooseComponent(code)),
  ],
];

test.for(ways)(
  'With %s, a platform is typed from nothing, classified, read back and printed',
  async ([, handsOf, classify], { tablet }) => {
    const page = await tablet.open();
    const person = createPerson(page, handsOf(tablet));
    await writeEverything(person);
    // From the groups' page: every group is in hand, not only the last one.
    await person.goTo('groups');
    await person.goTo('classify');
    const inHand = page.getByRole('region', { name: words('classify.inHand') }).locator('p[dir="auto"]');
    for (let done = 0; done < everything.length; done += 1) {
      const text = await inHand.innerText();
      const post = everything.find((each) => each.text === text);
      if (post === undefined) throw new Error(`A criterion nobody wrote: ${text}`);
      await classify(person, post.code);
    }
    await page.getByText(words('classify.allDone')).waitFor();
    await person.goTo('synthesis');
    await readBack(tablet);
    await printIt(tablet, person);
  },
);
