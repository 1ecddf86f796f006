import type { FileRefusal } from '#exchange/fileProblem.ts';

/** Why a single row cannot be read, with its place: `position` counts the rows of its table from 1. */
export type RowFault = Extract<FileRefusal, { readonly type: 'MalformedRecord' | 'DuplicateRecord' }>;

/** A row of a rescue file that could not be read, with what is still readable in it, so that a person recognises it. */
export type UnreadRow = RowFault & {
  /** The beginning of its words, verbatim; empty when none can be read. */
  readonly words: string;
  /** The name of its group; empty when it has none or the group cannot be read. */
  readonly group: string;
};

/** The fields that hold words of a person, those that tell most first. */
const fieldsWithWords = ['text', 'name', 'typed', 'memo'] as const;

/** Enough of a text to recognise it. */
const excerptLength = 200;

const excerpt = (text: string): string => {
  const letters = [...text.slice(0, 2 * excerptLength)];
  return letters.length <= excerptLength ? text : `${letters.slice(0, excerptLength).join('')}…`;
};

type Raw = Readonly<Record<string, unknown>>;

const asRaw = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return excerpt(value);
  const raw = asRaw(value);
  const texts = fieldsWithWords.map((field) => raw[field]);
  return excerpt(texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '');
}

/** Describes a row that cannot be read. `groupNames`: the groups of the file that could be read, by id. */
export const unreadRow = (
  fault: RowFault,
  value: unknown,
  groupNames: ReadonlyMap<string, string>,
): UnreadRow => ({
  ...fault,
  words: wordsOf(value),
  group: groupNames.get(String(asRaw(value)['groupId'])) ?? '',
});
