import { readFileSync } from 'node:fs';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { methodQuestions, type Question } from '#domain/platform/question.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { readLabelled } from '../../.tools/suggest-eval.rows.mjs';

/** One post-it as it lies on the table, and the component that its group will give it. */
export type Post = {
  readonly group: string;
  readonly question: Question;
  readonly text: string;
  readonly code: string;
  /** How many people wrote it, if the scribe counts them while typing (`x3`). */
  readonly times?: number;
  /** The code is typed together with the text (`#a08`). */
  readonly coded?: true;
  /** It is part of a pasted list. */
  readonly pasted?: true;
  readonly scribe?: true;
  /** Its text is in another language, with the group's own wording beside it. */
  readonly translated?: { readonly language: string; readonly to: string };
};

type Labelled = { question: Question; language: string; text: string; codes: readonly string[] };

const labelled = (): readonly Labelled[] =>
  readLabelled(readFileSync('fixtures/labelled/tuning.csv', 'utf8'), parseFullCode) as Labelled[];

/** Keeps texts that are not part of any other post-it's text, so that each can be recognised wherever it is shown. */
function apart(rows: readonly Labelled[]): readonly Labelled[] {
  return rows.filter(({ text }) => {
    const isInAnother = rows.some((other) => other.text !== text && other.text.includes(text));
    return text.length >= 12 && !isInAnother;
  });
}

/** What was said at one of the tables in Turkish: "Evde huzur". */
const peace: Readonly<Record<UiLanguage, string>> = {
  fr: 'La paix à la maison',
  nl: 'Vrede in huis',
  en: 'Peace at home',
  de: 'Friede zu Hause',
  es: 'La paz en casa',
};

/** The special features of a table's post-its, by their position in the pile; all others are plain text. */
function particular(group: number, question: Question, nth: number, language: UiLanguage): Partial<Post> {
  const at = `${group} ${question} ${nth}`;
  if (question === 'IB' && group === 0 && nth > 1)
    return { pasted: true, ...(nth > 3 ? {} : { coded: true }) };
  if (at === '0 WB 1') return { coded: true };
  if (at === '0 WB 2') return { coded: true, times: 3 };
  if (at === '0 ACT 1') return { times: 2 };
  if (at === '1 ACT 3') return { scribe: true };
  if (at === '1 ACT 4') return { coded: true };
  // Characters that a page must show unchanged, and a code that the codebook does not list.
  if (at === '1 ACT 5') return { text: `${peace[language]} & <b>"100 %"</b>`, code: 'C99' };
  if (at === '1 WB 3') return { text: 'Evde huzur', translated: { language: 'tr', to: peace[language] } };
  return {};
}

/** A workshop's post-its: the same number for each group and question, in the order in which they are typed. */
export function postsOf(language: UiLanguage, groups: readonly string[], each: number): readonly Post[] {
  const all = apart(labelled().filter((row) => row.language === language));
  return groups.flatMap((group, place) =>
    methodQuestions.flatMap((question) =>
      all
        .filter((row) => row.question === question)
        .slice(place * each, (place + 1) * each)
        .map(({ text, codes: [code = ''] }, nth) => ({
          group,
          question,
          text,
          code,
          ...particular(place, question, nth, language),
        })),
    ),
  );
}
