import { expect, test } from 'vitest';
import { firstMessagesIn, loadMessages } from '#i18n/catalogue.ts';
import { firstAreas } from '#i18n/firstPage.ts';
import { uiLanguages } from '#i18n/language.ts';
import { readTree, type Source } from '../kit/architecture/source.ts';
import { missingOnFirstPage, neededFirst } from '../kit/firstPage.ts';

const program = readTree(process.cwd(), 'src');

test('The first page shows only messages that are loaded before it', () => {
  expect(neededFirst(program).map(({ path }) => path)).toContain('src/features/home/HomePage.tsx');
  expect(missingOnFirstPage(program)).toEqual([]);
});

test('Every area of messages that is loaded first is shown by the first page', () => {
  const shown = neededFirst(program).flatMap(({ text }) =>
    firstAreas.filter((area) => text.includes(`useTranslations('${area}`)),
  );
  expect([...new Set(shown)].sort()).toEqual([...firstAreas].sort());
});

const programWith = (home: string): readonly Source[] => [
  { path: 'src/main.tsx', text: "import { Home } from '#features/home/Home.tsx';" },
  { path: 'src/features/home/Home.tsx', text: home },
  { path: 'src/features/home/Later.tsx', text: "const t = useTranslations('settings');" },
];

test.each([
  ["const t = useTranslations('settings');", 'shows messages that come later: settings.'],
  ["const t = useTranslations('readBack.standing');", 'shows messages that come later: readBack.'],
  ['const t = useTranslations(area);', 'shows messages that come later: any.'],
  ['const t = useTranslations();', 'shows messages that come later: any.'],
  ["const t = useTranslations('homeless');", 'shows messages that come later: homeless.'],
  [
    "const Later = lazyPart(async () => (await import('./Later.tsx')).Later);",
    'makes a lazy part that does not wait for its messages.',
  ],
  [
    "const Later = lazyPart<Props>(async () => (await import('./Later.tsx')).Later);",
    'makes a lazy part that does not wait for its messages.',
  ],
])('A first page that would miss a message is found: %s', (home, problem) => {
  expect(missingOnFirstPage(programWith(home))).toEqual([`src/features/home/Home.tsx ${problem}`]);
});

test.each([
  "const t = useTranslations('home.rehearsal');",
  "const Later = wordedPart(async () => (await import('./Later.tsx')).Later);",
])('A first page that misses nothing passes: %s', (home) => {
  expect(missingOnFirstPage(programWith(home))).toEqual([]);
});

test.each(uiLanguages)(
  '%s: the first page loads its own areas, another page all of them',
  async (language) => {
    const first = Object.keys(await firstMessagesIn(language));
    const all = Object.keys(await loadMessages(language));
    expect(first.sort()).toEqual([...firstAreas].sort());
    expect(all).toEqual(expect.arrayContaining([...firstAreas, 'platform', 'transfer', 'help']));
  },
);
