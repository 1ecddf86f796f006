import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GroupId } from '#domain/identity.ts';
import type { Question } from '#domain/question.ts';
import type { Silence } from '#domain/silence.ts';

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

export const createSilences = (): StoreApi<Silences> =>
  createStore<Silences>(() => ({ kept: undefined, sound: false }));
