import type { PlatformId } from '#domain/record/identity.ts';
import type { Copy, KeptCopy } from './copy.ts';
import type { Texts } from './texts.ts';

export type PlatformOf = { readonly database: string; readonly platformId: PlatformId };

/** What a page asks of the worker, and what the worker answers to it. */
export type Requests = {
  /** Writes changed texts to the second place. */
  readonly texts: { readonly ask: { readonly changes: Texts; readonly now: number }; readonly answer: null };
  /** Whether the disk takes so many bytes more. */
  readonly room: { readonly ask: { readonly bytes: number }; readonly answer: boolean };
  /** Copies a platform from the database. Undefined when the database does not hold it. */
  readonly take: {
    readonly ask: PlatformOf & { readonly when: string };
    readonly answer: KeptCopy | undefined;
  };
  /** Stores a copy that the page made from what is on the screen. */
  readonly keep: { readonly ask: { readonly copy: Copy; readonly text: string }; readonly answer: KeptCopy };
  readonly list: { readonly ask: null; readonly answer: readonly KeptCopy[] };
  readonly read: { readonly ask: { readonly file: string }; readonly answer: string | undefined };
  /** Copies a platform anew, then drops every earlier generation. Undefined, and nothing dropped, when it cannot. */
  readonly renew: {
    readonly ask: PlatformOf & { readonly when: string };
    readonly answer: KeptCopy | undefined;
  };
  /** Drops every generation of a platform. */
  readonly drop: { readonly ask: PlatformOf; readonly answer: null };
};

export type Verb = keyof Requests;

export type Message<V extends Verb = Verb> = {
  readonly id: number;
  readonly verb: V;
  readonly ask: Requests[V]['ask'];
};

export type Reply = { readonly id: number } & (
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly cause: string }
);
