declare const kind: unique symbol;

/** The id of a record. The brand prevents the use of a group's id in place of a criterion's. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type PlatformId = Id<'platform'>;
export type GroupId = Id<'group'>;
export type CriterionId = Id<'criterion'>;
export type ClassificationId = Id<'classification'>;
export type SynthesisId = Id<'synthesis'>;

/** Milliseconds since 1970. Wall time is for people; a counter orders the changes. */
export interface Clock {
  now(): number;
}

/** The source of ids. It is passed in, so that tests can control it. */
export interface Ids {
  /** A new, unique uuidv7. */
  next(): string;
  /**
   * The same parts always give the same uuid, on every device, so that an import on two devices creates the same rows.
   */
  derived(...parts: readonly string[]): string;
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a uuid in lower case, the only form that is stored. Anything else read from outside is not an id. */
export const isUuid = (text: string): boolean => uuidShape.test(text);
