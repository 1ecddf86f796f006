import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const started: number[] = [];
let resume: () => Promise<void>;

/** An audio context that counts the notes. */
class Sounding {
  readonly currentTime = 0;
  readonly destination = {};
  resume(): Promise<void> {
    return resume();
  }
  createGain() {
    const ramp = () => undefined;
    const gain = {
      setValueAtTime: ramp,
      linearRampToValueAtTime: ramp,
      exponentialRampToValueAtTime: ramp,
    };
    return { gain, connect: () => undefined };
  }
  createOscillator() {
    const start = (at: number) => started.push(at);
    return { frequency: { value: 0 }, connect: (next: unknown) => next, start, stop: () => undefined };
  }
}

beforeEach(() => {
  started.length = 0;
  resume = async () => undefined;
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', Sounding);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('The sound is made of two notes, and is made now', async () => {
  const { softSound } = await import('#effects/softSound.ts');
  softSound.prepare();
  softSound.play();
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveLength(2);
});

test('A device that was silent when the sound was due makes none when it wakes up', async () => {
  const { softSound } = await import('#effects/softSound.ts');
  softSound.prepare();
  resume = () => new Promise((go) => setTimeout(go, 60_000));
  softSound.play();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(started).toEqual([]);
});
