import { readFileSync } from 'node:fs';
import { inBrowser, slowDown } from './browser.mjs';
import { openCore } from './cores.mjs';
import { figureOf } from './figures.mjs';
import { speeds } from './options.mjs';

const languages = ['fr', 'nl', 'en', 'de', 'es'];

/** Rotates the languages, so that each is the first on one page: what is compiled then is compiled for it alone. */
const turned = (turn) => languages.map((_, at) => languages[(at + turn) % languages.length]);

async function once(context, origin, slower, turn, csv, found) {
  const page = await openCore(context, origin);
  await slowDown(page, slower);
  for (const [at, language] of turned(turn).entries()) {
    const times = await page.evaluate(([l, text]) => window.core.timeSuggestions(l, text), [language, csv]);
    const own = found[language];
    own.first.push(times.first);
    if (at === 0) own.cold.push(times.first);
    own.following.push(...times.following);
    own.parts.push(...times.parts);
    own.searched.push(...times.searched);
  }
  await page.close();
}

function figuresOf(language, slower, { first, following, parts, searched }) {
  const name = (words) => `suggestion in ${language}, ${words}, CPU ×${slower}`;
  return [
    figureOf({
      name: name('following'),
      times: following,
      baseline: { name: 'its longest word sought in the key', times: searched },
      most: 10,
    }),
    figureOf({
      name: name('first, all prepared at once'),
      times: first,
      note: 'lexicon loaded; the program prepares in idle moments instead, by parts',
    }),
    figureOf({ name: name('one part of the preparation'), times: parts }),
  ];
}

const nothing = () => ({ first: [], cold: [], following: [], parts: [], searched: [] });

/** One suggestion for a typical criterion after learning from 200 confirmed ones, in a page without a screen. */
export async function measureSuggestions(origin, { runs }) {
  const csv = readFileSync(new URL('../../fixtures/labelled/tuning.csv', import.meta.url), 'utf8');
  const figures = [];
  for (const slower of speeds) {
    const found = Object.fromEntries(languages.map((language) => [language, nothing()]));
    await inBrowser(async (context) => {
      for (let turn = 0; turn < runs; turn += 1) await once(context, origin, slower, turn, csv, found);
    });
    for (const language of languages) figures.push(...figuresOf(language, slower, found[language]));
    figures.push(
      figureOf({
        name: `suggestion, the very first of a page, any language, CPU ×${slower}`,
        times: languages.flatMap((language) => found[language].cold),
        note: 'code not yet compiled; all prepared at once',
      }),
    );
  }
  return figures;
}
