import { timeLeft } from '#domain/meeting/silence.ts';
import { useAwake } from '#session/useAwake.ts';
import { useNow, useSilences } from '#session/useSilences.ts';

/** Keeps the screen on while a silence runs, whichever page is shown. Renders nothing. */
export function AwakeInSilence() {
  const [{ kept }] = useSilences();
  const silence = kept?.silence;
  const now = useNow(silence?.state === 'running');
  useAwake(silence?.state === 'running' && timeLeft(silence, now) > 0);
  return null;
}
