import {
  beginSilence,
  lengthenSilence,
  pauseSilence,
  resumeSilence,
  type Silence,
  type SilentMinutes,
} from '#domain/meeting/silence.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { softSound } from '#effects/softSound.ts';
import { useSession } from '#session/useSession.tsx';
import { useSilences } from '#session/useSilences.ts';

/** The silence over one question, and what a person can do with it. */
export type SilenceInHand = {
  /** Undefined: none was begun over this question, or it was put away. */
  readonly silence: Silence | undefined;
  readonly begin: (minutes: SilentMinutes) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly lengthen: () => void;
  readonly stop: () => void;
};

export function useSilence(groupId: GroupId, question: Question): SilenceInHand {
  const { clock } = useSession().effects;
  const [{ kept, sound }, change] = useSilences();
  const silence = kept?.groupId === groupId && kept.question === question ? kept.silence : undefined;
  const keep = (next: Silence) => {
    // The touch that begins it is the one that allows a sound at its end.
    if (sound) softSound.prepare();
    change({ kept: { groupId, question, silence: next } });
  };
  const turn = (act: (silence: Silence, now: number) => Silence) => () => {
    if (silence !== undefined) keep(act(silence, clock.now()));
  };
  return {
    silence,
    begin: (minutes) => keep(beginSilence(minutes, clock.now())),
    pause: turn(pauseSilence),
    resume: turn(resumeSilence),
    lengthen: turn(lengthenSilence),
    stop: () => change({ kept: undefined }),
  };
}
