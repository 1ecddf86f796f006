import Papa from 'papaparse';
import { createCodebookSearch } from '#codebook/search.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { createLearned } from '#codebook/suggest/learned.ts';
import { loadLexicon } from '#codebook/suggest/lexicons.ts';
import { createSuggester } from '#codebook/suggest/suggester.ts';
import type { Asked, Learned } from '#codebook/suggest/suggestion.ts';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isQuestion } from '#domain/platform/question.ts';

type Labelled = { readonly asked: Asked; readonly code: string };

function labelledIn(csv: string, language: string): readonly Labelled[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.flatMap((row): readonly Labelled[] => {
    const { question = '', language: own, text = '', code = '' } = row;
    return own === language && isQuestion(question) ? [{ asked: { text, question }, code }] : [];
  });
}

const learnt = 200;

/** As many confirmed criteria as a platform has after some workshops. */
function learnedFrom(rows: readonly Labelled[], language: string): Learned {
  const learned = createLearned(language);
  for (let n = 0; n < learnt; n += 1) {
    const row = rows[n % rows.length];
    const code = row && parseFullCode(row.code)?.component;
    if (row !== undefined && code !== undefined)
      learned.learn({ ...row.asked, text: `${row.asked.text} ${n}` }, code);
  }
  return learned;
}

function timed(act: () => unknown, repeats = 1): number {
  const start = performance.now();
  for (let n = 0; n < repeats; n += 1) act();
  return (performance.now() - start) / repeats;
}

const longestWord = (text: string): string =>
  text.split(/[^\p{L}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

export type SuggestionTimes = {
  readonly first: number;
  readonly parts: number[];
  readonly following: number[];
  /** Time to look up one word in the codebook. */
  readonly searched: number[];
};

const texts = 60;

/** In milliseconds: the first suggestion with all preparation; each part of a preparation; then each following text. */
export async function timeSuggestions(language: string, csv: string): Promise<SuggestionTimes> {
  const rows = labelledIn(csv, language);
  const [typical] = rows;
  if (typical === undefined) throw new Error(`no rows in ${language}`);
  const lexicon = await loadLexicon(language);
  const learned = learnedFrom(rows, language);
  const create = () => createSuggester({ codebook: shippedCodebook, language, lexicon });
  const unprepared = create();
  const first = timed(() => unprepared.suggest(typical.asked, learned));
  const suggester = create();
  const parts: number[] = [];
  for (let isMore = true; isMore; ) {
    const start = performance.now();
    isMore = suggester.prepare();
    parts.push(performance.now() - start);
  }
  const search = createCodebookSearch(shippedCodebook, language);
  const asked = rows.slice(0, texts).map((row) => row.asked);
  const following = asked.map((each) => timed(() => suggester.suggest(each, learned)));
  const searched = asked.map(({ text }) => timed(() => search(longestWord(text)), 20));
  return { first, parts, following, searched };
}
