declare const seen: unique symbol;

/**
 * A record as a person saw it when they began to change it. Their change replaces this content; whatever somebody else
 * wrote since stays as a sibling. An editor takes the record when it opens and keeps it until it saves. Reading the
 * record again at saving would count changes as seen that the person never saw.
 */
export type Seen<R> = R & { readonly [seen]: true };

/** Call this when a record is shown to a person to act on: when an editor opens, or when they touch what is shown. */
export const asSeen = <R>(record: R): Seen<R> => record as Seen<R>;
