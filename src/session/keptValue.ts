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

/** Undefined for a text that is no JSON, as `null` is a value of JSON. */
function parsed(draft: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(draft) };
  } catch {
    return undefined;
  }
}

/** The value of a draft; undefined if there is none, or if it is not of the same kind as what the editor begins with. */
export function draftToValue<T>(draft: string, initial: T): T | undefined {
  if (draft === '') return undefined;
  if (typeof initial === 'string') return (draft === emptied ? '' : draft) as T;
  const read = parsed(draft);
  if (read !== undefined && isLike(initial, read.value)) return read.value as T;
  // A form or a list is no text; a number, or a text that begins with a bracket and is no JSON, is one.
  return typeof read?.value === 'object' && read.value !== null ? undefined : textInForm(draft, initial);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Lists and fields that the editor did not begin with: only scalars in them, or fields of scalars. */
const isPlain = (value: unknown, depth = 3): boolean => {
  if (isScalar(value)) return true;
  if (depth === 0 || typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((each) => isPlain(each, depth - 1));
};

/**
 * Checks what the text store returns: each field has the type it had when the editor opened. What the fields say is
 * checked when it is saved, because a form that is being filled in may say anything.
 */
function isLike(initial: unknown, value: unknown): boolean {
  if (Array.isArray(initial)) return Array.isArray(value) && value.every(isScalar);
  if (!isFields(initial)) return typeof value === typeof initial;
  return (
    isFields(value) &&
    Object.entries(value).every(([name, each]) =>
      Object.hasOwn(initial, name) ? isLike(initial[name], each) : isPlain(each),
    )
  );
}
