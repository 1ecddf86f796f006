declare const seen: unique symbol;

/**
 * A record as a person saw it when they began to change it. What it says is what their change replaces; whatever
 * somebody else wrote since stays beside it. An editor takes it when it opens and keeps it until it saves: a record read
 * again while saving would pass for something the person saw.
 */
export type Seen<R> = R & { readonly [seen]: true };

/** To be called where a record comes before a person's eyes: at the opening of an editor, at a touch on what is shown. */
export const asSeen = <R>(record: R): Seen<R> => record as Seen<R>;
