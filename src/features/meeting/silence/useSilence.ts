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

/** The silence of one question, and the actions on it. */
export type SilenceInHand = {
  /** Undefined if none was begun for this question, or if it was dismissed. */
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
    // Browsers allow a sound only after a touch: the one that begins the silence allows the sound at its end.
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
