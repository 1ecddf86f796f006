import { fold, foldedWords } from '#domain/likeness/fold.ts';
import { isQuestion, type Question } from '#domain/platform/question.ts';
import { isBlank } from '#domain/record/words.ts';
import { columnOf } from './columns.ts';
import { unguard } from './formulaGuard.ts';

const words: Readonly<Record<Question, readonly string[]>> = {
  WB: ['bien etre', 'bienetre', 'well being', 'wellbeing', 'welzijn', 'wohlbefinden', 'bienestar'],
  IB: ['mal etre', 'maletre', 'ill being', 'illbeing', 'onwelzijn', 'onbehagen', 'unwohlsein', 'malestar'],
  ACT: ['action', 'actions', 'actie', 'acties', 'aktion', 'aktionen', 'accion', 'acciones'],
  FREE: [
    ...['question libre', 'free question', 'vrije vraag', 'freie frage', 'pregunta libre'],
    ...['quatrieme question', 'fourth question', 'vierde vraag', 'vierte frage', 'cuarta pregunta'],
    ...['4e question', '4eme question', '4th question', '4e vraag', '4 frage', '4a pregunta', '4ª pregunta'],
    ...['question 4', 'vraag 4', 'frage 4', 'pregunta 4'],
  ],
};

const questionByWord: ReadonlyMap<string, Question> = new Map(
  Object.entries(words).flatMap(([question, each]) => each.map((word) => [word, question as Question])),
);

/** None of our words is longer, however it is spaced. */
const wordLimit = 40;

/**
 * The form in which names are compared: the words, or the signs when there are no words, without the formula guard that
 * our files put before some names.
 */
const nameKey = (name: string): string =>
  foldedWords(name).join(' ') || fold(unguard(name)).replace(/\s+/g, ' ').trim();

/** Reads which question a cell answers. */
export type QuestionReader = {
  /**
   * `WB`, `IB`, `ACT`, `FREE` in any case, the question's word in five languages, or the platform's own name of its
   * fourth question. Case, accents, spaces and punctuation do not count. Undefined for anything else.
   */
  questionIn(cell: string): Question | undefined;
  /**
   * True for a question's code or the platform's own name of its fourth question, except a name that is also a column's
   * heading. Used when no heading says which cell is the question.
   */
  isQuestionCell(cell: string): boolean;
  /** Longest cell that can name a question. */
  readonly cellLimit: number;
};

export const isQuestionCode = (cell: string): boolean => isQuestion(cell.trim().toUpperCase());

/** `freeNames`: the platform's own names of its fourth question. The method's questions take precedence over them. */
export function createQuestionReader(freeNames: readonly string[]): QuestionReader {
  const names = freeNames.filter((name) => !isBlank(name));
  const ownKeys = new Set(names.map(nameKey));
  const nameLimit = Math.max(0, ...names.map(({ length }) => length)) + wordLimit;
  const isOwnName = (cell: string) =>
    ownKeys.size > 0 && cell.length <= nameLimit && ownKeys.has(nameKey(cell));
  const methodQuestion = (cell: string): Question | undefined => {
    const code = cell.trim().toUpperCase();
    if (isQuestion(code)) return code;
    return cell.length > wordLimit ? undefined : questionByWord.get(foldedWords(cell).join(' '));
  };
  const isFree = (cell: string) => isOwnName(cell) && (methodQuestion(cell) ?? 'FREE') === 'FREE';
  return {
    questionIn: (cell) => methodQuestion(cell) ?? (isOwnName(cell) ? 'FREE' : undefined),
    isQuestionCell: (cell) => isQuestionCode(cell) || (isFree(cell) && columnOf(cell) === undefined),
    cellLimit: nameLimit,
  };
}
