/** A soft sound that must be prepared by a touch: browsers play none before somebody touched the page. */
export type SoftSound = {
  /** To be called while a touch or a key is being answered. */
  readonly prepare: () => void;
  /** Two low notes that swell and fade within three seconds; silence where the device has no sound. */
  readonly play: () => void;
};

/** In hertz: a fifth, as a singing bowl; seconds between their beginnings. */
const notes = [220, 330] as const;
const secondsBetween = 0.6;
const lasting = 2.4;
const loudness = 0.12;

function playNote(context: AudioContext, hertz: number, at: number): void {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + 0.4);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + lasting);
  const source = context.createOscillator();
  source.frequency.value = hertz;
  source.connect(gain).connect(context.destination);
  source.start(at);
  source.stop(at + lasting);
}

function createSoftSound(): SoftSound {
  let context: AudioContext | undefined;
  return {
    prepare: () => {
      if (!('AudioContext' in globalThis)) return;
      context ??= new AudioContext();
      void context.resume();
    },
    play: () => {
      const ready = context;
      if (ready === undefined) return;
      notes.forEach((hertz, nth) => {
        playNote(ready, hertz, ready.currentTime + nth * secondsBetween);
      });
    },
  };
}

/** The page's one sound: browsers allow few. */
export const softSound = createSoftSound();
