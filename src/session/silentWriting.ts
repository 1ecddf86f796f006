import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Silence } from '#domain/meeting/silence.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { Clock, GroupId } from '#domain/record/identity.ts';
import type { TextStore } from './effects.ts';

/** The one silent writing that a room can have at a time: for which group, on which question, until when. */
export type SilentWriting = {
  readonly groupId: GroupId;
  readonly question: Question;
  readonly silence: Silence;
};

/**
 * Stored in the session, not in a page, so that it continues while people look elsewhere. `sound`: a soft sound at its
 * end.
 */
export type Silences = {
  readonly kept: SilentWriting | undefined;
  readonly sound: boolean;
};

const none: Silences = { kept: undefined, sound: false };

const hour = 60 * 60_000;
/**
 * How long a silent writing is remembered: one hour after its end, or four hours if paused, since a pause may last as
 * long as a meeting. In milliseconds.
 */
const lasting = { running: hour, paused: 4 * hour } as const;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isSilence(value: unknown): value is Silence {
  const silence = (value ?? {}) as { readonly [K in 'state' | 'length' | 'endsAt' | 'left']?: unknown };
  if (!isTime(silence.length) || silence.length <= 0) return false;
  return silence.state === 'running'
    ? isTime(silence.endsAt)
    : silence.state === 'paused' && isTime(silence.left);
}

function isSilentWriting(value: unknown): value is SilentWriting {
  const writing = (value ?? {}) as { readonly [K in keyof SilentWriting]?: unknown };
  return (
    typeof writing.groupId === 'string' &&
    questions.includes(writing.question as Question) &&
    isSilence(writing.silence)
  );
}

/** The stored form, unvalidated: the text store may hold anything under our name. */
type Stored = { readonly [K in keyof Silences | 'at']?: unknown };

/**
 * Reads the silent writing from the text store if it belongs to this meeting; none if the text store holds anything
 * else.
 */
function readSilences(textStore: TextStore, now: number): Silences {
  try {
    const { kept, sound, at }: Stored = JSON.parse(textStore.get('silence') ?? '{}') ?? {};
    if (!isTime(at) || !isSilentWriting(kept)) return none;
    const { silence } = kept;
    const keptAt = silence.state === 'running' ? silence.endsAt : at;
    const isOfNow = Math.abs(now - keptAt) < lasting[silence.state];
    return isOfNow ? { kept, sound: sound === true } : none;
  } catch {
    return none;
  }
}

/** Stores each change in the text store at once, so that the silent writing survives a reload. */
export function createSilences(textStore: TextStore, clock: Clock): StoreApi<Silences> {
  const store = createStore<Silences>(() => readSilences(textStore, clock.now()));
  store.subscribe((silences, former) => {
    if (silences.kept !== undefined)
      textStore.set('silence', JSON.stringify({ ...silences, at: clock.now() }));
    // Not when only the sound changed: the stored silent writing may be another tab's.
    else if (former.kept !== undefined) textStore.remove('silence');
  });
  return store;
}
