declare const kind: unique symbol;

/** A record's identity. The brand keeps a group's id from being handed where a criterion's is meant. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type PlatformId = Id<'platform'>;
export type GroupId = Id<'group'>;
export type CriterionId = Id<'criterion'>;
export type ClassificationId = Id<'classification'>;
export type SynthesisId = Id<'synthesis'>;

/** Milliseconds since 1970. Wall time is for people; the order of changes comes from a counter. */
export interface Clock {
  now(): number;
}

/** Where identities come from: handed in, so that tests steer them. */
export interface Ids {
  /** A new uuidv7, never given before. */
  next(): string;
  /** The same parts give the same uuid on every device, for ever: imported rows converge. */
  derived(...parts: readonly string[]): string;
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the lower-case uuid form, the only one stored. Anything else read from outside is not an id. */
export const isUuid = (text: string): boolean => uuidShape.test(text);
