/** Stands for a text from which everything was deleted: an empty draft is no draft. Nobody types it. */
const emptied = '\u0000';

/** A text is stored as it is, a form as JSON. */
export function valueToDraft(value: unknown): string {
  if (typeof value === 'string') return value === '' ? emptied : value;
  return JSON.stringify(value);
}

/**
 * An earlier version stored one text where a form is now: its first field then has that text. Undefined where no such
 * form is.
 */
function textInForm<T>(draft: string, initial: T): T | undefined {
  const [first] = isFields(initial) ? Object.entries(initial) : [];
  if (first === undefined || typeof first[1] !== 'string') return undefined;
  return { ...initial, [first[0]]: draft === emptied ? '' : draft };
}

/** A text that is no JSON is its own value. */
function parsed(draft: string): unknown {
  try {
    return JSON.parse(draft);
  } catch {
    return draft;
  }
}

/**
 * The value of a draft; undefined if there is none, or if it is not of the same kind as what the editor begins with. A
 * field that the draft lacks is as the editor begins with it, except those that the form may lack: they stay absent.
 */
export function draftToValue<T>(draft: string, initial: T, mayLack?: Fields): T | undefined {
  if (draft === '') return undefined;
  if (typeof initial === 'string') return (draft === emptied ? '' : draft) as T;
  const read = parsed(draft);
  const value = likeInitial(initial, read, mayLack);
  if (value !== undefined) return value as T;
  // A form or a list is no text; a number, or a text that begins with a bracket and is no JSON, is one.
  return typeof read === 'object' && read !== null ? undefined : textInForm(draft, initial);
}

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Lists and fields that the editor did not begin with: only scalars of JSON in them, or fields of scalars. */
const isPlain = (value: unknown, depth = 3): boolean =>
  typeof value !== 'object' ||
  (value !== null && depth > 0 && Object.values(value).every((each) => isPlain(each, depth - 1)));

/**
 * Reads what the text store returns, which may come from a file or from another version: each field has the type it had
 * when the editor opened. What the fields say is checked when it is saved, because a form that is being filled in may
 * say anything. Undefined if it has another shape.
 */
function likeInitial(initial: unknown, value: unknown, mayLack: Fields = {}): unknown {
  if (Array.isArray(initial)) return Array.isArray(value) && value.every(isText) ? value : undefined;
  if (!isFields(initial)) return typeof value === typeof initial ? value : undefined;
  return isFields(value) ? fieldsLike(initial, value, mayLack) : undefined;
}

function fieldsLike(initial: Fields, value: Fields, mayLack: Fields): Fields | undefined {
  const known = { ...mayLack, ...initial };
  // Where there are only texts, in a form or by language, question or unit, a further field is a text too.
  const isMore = Object.values(known).every(isText) ? isText : isPlain;
  const like = (name: string, each: unknown) =>
    Object.hasOwn(known, name) ? likeInitial(known[name], each) : isMore(each) ? each : undefined;
  const read = Object.entries(value).map(([name, each]) => [name, like(name, each)] as const);
  if (read.some(([, each]) => each === undefined)) return undefined;
  const needed = Object.entries(initial).filter(([name]) => !Object.hasOwn(mayLack, name));
  return Object.fromEntries([...needed, ...read]);
}
