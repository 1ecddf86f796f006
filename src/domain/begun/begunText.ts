import { type FieldsOf, faultIn, id, optional, text } from '#domain/record/fields.ts';
import type { PlatformId } from '#domain/record/identity.ts';

/** Words that somebody typed and did not save, as a backup holds them. */
export type BegunText = {
  readonly platformId: PlatformId;
  /** The name of the place in which they were typed. */
  readonly field: string;
  /** As the place stores it: a text as it was typed, or a form as JSON. */
  readonly text: string;
  /** What its writer saw when it was begun, as JSON. */
  readonly seen?: string;
};

/** Longer than all that a browser keeps outside its databases, so that every text that was begun fits. */
const longest = 5 * 2 ** 20;

const fields: FieldsOf<BegunText> = {
  platformId: id<'platform'>(),
  field: text(200),
  text: text(longest),
  seen: optional(text(longest)),
};

/** The path of the first invalid part, '' for the whole value; undefined for a valid text. */
export const begunFault = (value: unknown): string | undefined => faultIn(fields, value);
