import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import type { CodebookEntry, Labels } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { fold } from '#domain/likeness/fold.ts';
import type { Question } from '#domain/platform/question.ts';
import { isWeak } from './fillers.ts';
import { baseLanguage } from './lexicons.ts';
import type { PlainWord, WordReader } from './words.ts';

/** A word or phrase that is evidence for a component. */
export type Term = {
  readonly code: ComponentCode;
  readonly words: readonly PlainWord[];
  /** Its weight: 1 for an ordinary term. */
  readonly weight: number;
  /** The only question for which it counts; undefined if it counts for all. */
  readonly question: Question | undefined;
};

const weights = { strong: 1.6, plain: 1, weak: 0.5, label: 1, hint: 0.6 };

/** Every term of one entry of the codebook in force: the lexicon's terms for its code, and its own label and hint. */
export function termsOf(
  entry: CodebookEntry,
  language: string,
  lexicon: Lexicon | undefined,
  reader: WordReader,
): readonly Term[] {
  const written = [...phrasesOf(entry.code, lexicon), ...ownPhrases(entry, language, lexicon === undefined)];
  return written.flatMap(({ phrase, weight, question }) => {
    const words = reader.plain(phrase);
    return saysNothing(phrase, words) ? [] : [{ code: entry.code, words, weight, question }];
  });
}

/** "s'en faire" is reduced to "faire", which is in half of what people write; "bien" alone was meant as it is. */
const saysNothing = (phrase: string, words: readonly PlainWord[]): boolean =>
  words.length === 0 || (words.length === 1 && isWeak(words[0]?.stem ?? '') && /\S[\s']+\S/.test(phrase));

/** Already folded: folding a whole list at once costs a tenth of folding each of its words. */
type Phrase = {
  readonly phrase: string;
  readonly weight: number;
  readonly question: Question | undefined;
};

function phrasesOf(code: ComponentCode, lexicon: Lexicon | undefined): readonly Phrase[] {
  if (lexicon === undefined || !Object.hasOwn(lexicon, code)) return [];
  const listed = (lexicon as Readonly<Record<string, string>>)[code] ?? '';
  return fold(listed).split(',').map(readNotation);
}

const questionBySign: Readonly<Record<string, Question>> = { wb: 'WB', ib: 'IB', act: 'ACT' };

/** `aider?@act` → a weak term that counts for ACT only; see lexicon.ts. */
function readNotation(written: string): Phrase {
  const at = written.lastIndexOf('@');
  const phrase = (at < 0 ? written : written.slice(0, at)).trimEnd();
  const weight = phrase.endsWith('!') ? weights.strong : phrase.endsWith('?') ? weights.weak : weights.plain;
  return { phrase, weight, question: at < 0 ? undefined : questionBySign[written.slice(at + 1).trim()] };
}

/** The label and hint in the wanted or nearest language; in all languages if there is no lexicon. */
function ownPhrases(entry: CodebookEntry, language: string, widely: boolean): readonly Phrase[] {
  const phrases = (words: Labels, weight: number) =>
    textsOf(words, language, widely).flatMap((text) =>
      fold(text)
        .split(/[,;/()]/)
        .map((phrase): Phrase => ({ phrase, weight, question: undefined })),
    );
  return [...phrases(entry.label, weights.label), ...phrases(entry.hint, weights.hint)];
}

function textsOf(words: Labels, language: string, widely: boolean): readonly string[] {
  if (widely) return Object.values(words);
  const found = labelIn(words, language);
  return found !== undefined && baseLanguage(found.language) === language ? [found.text] : [];
}
