import type { Classification } from '#domain/classification/classification.ts';
import type { ChoicesSeen } from '#domain/classification/classify.ts';
import type { Seen } from '#domain/record/seen.ts';
import { type StoredSeen, seenRecord } from '#session/useSeen.ts';

type Choice = Seen<Classification>;

const read = (stored: unknown): StoredSeen<Choice | undefined> | undefined =>
  seenRecord('classifications', stored ?? null);

/** Reads the choices that somebody saw when they began to correct a code, as they were stored beside the draft. */
export function readChoicesSeen(stored: unknown): StoredSeen<ChoicesSeen> | undefined {
  const { counts, coder, replaced, all } = (stored ?? {}) as { readonly [K in keyof ChoicesSeen]?: unknown };
  const [shown, former] = [read(counts), read(replaced)];
  if (shown === undefined || former === undefined || typeof coder !== 'string') return undefined;
  if (!Array.isArray(all)) return undefined;
  const choices = all.map((each) => read(each)?.seen).filter((each): each is Choice => each !== undefined);
  if (choices.length !== all.length) return undefined;
  return { seen: { counts: shown.seen, coder, replaced: former.seen, all: choices } };
}
