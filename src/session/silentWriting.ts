import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Silence } from '#domain/meeting/silence.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { Clock, GroupId } from '#domain/record/identity.ts';
import type { TextStore } from './effects.ts';

/** The one silence a room can keep at a time: whose, over which question, until when. */
export type SilentWriting = {
  readonly groupId: GroupId;
  readonly question: Question;
  readonly silence: Silence;
};

/** Kept by the session, not by a page: it goes on while one looks elsewhere. `sound`: a soft one at its end. */
export type Silences = {
  readonly kept: SilentWriting | undefined;
  readonly sound: boolean;
};

const none: Silences = { kept: undefined, sound: false };

const hour = 60 * 60_000;
/** An hour after its end nobody waits for it; a paused one may last as long as a meeting. In milliseconds. */
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

/** What a text store may hold under our name: nothing of it is believed. */
type Stored = { readonly [K in keyof Silences | 'at']?: unknown };

/** The silence as the text store has it, when it is of this meeting; none where the text store holds anything else. */
function readSilences(textStore: TextStore, now: number): Silences {
  try {
    const { kept, sound, at }: Stored = JSON.parse(textStore.get('silence') ?? '{}') ?? {};
    if (!isTime(at) || !isSilentWriting(kept)) return none;
    const { silence } = kept;
    const stoodAt = silence.state === 'running' ? silence.endsAt : at;
    const isOfNow = Math.abs(now - stoodAt) < lasting[silence.state];
    return isOfNow ? { kept, sound: sound === true } : none;
  } catch {
    return none;
  }
}

/** Each change is put in the text store at once: a page that is loaded anew finds the room still in its silence. */
export function createSilences(textStore: TextStore, clock: Clock): StoreApi<Silences> {
  const store = createStore<Silences>(() => readSilences(textStore, clock.now()));
  store.subscribe((silences, former) => {
    if (silences.kept !== undefined)
      textStore.set('silence', JSON.stringify({ ...silences, at: clock.now() }));
    // Not for a change of the sound alone: the silence in the text store may be another tab's.
    else if (former.kept !== undefined) textStore.remove('silence');
  });
  return store;
}
