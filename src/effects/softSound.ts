/** A soft sound that must be prepared during a touch: browsers play no sound before somebody has touched the page. */
export type SoftSound = {
  /** To be called while handling a touch or a key press. */
  readonly prepare: () => void;
  /**
   * Plays two low notes that swell and fade within three seconds: now or not at all. Does nothing on a device without
   * sound.
   */
  readonly play: () => void;
};

/** In hertz: a fifth, like a singing bowl. Below: seconds between the beginnings of the two notes. */
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

function playAll(context: AudioContext): void {
  notes.forEach((hertz, nth) => {
    playNote(context, hertz, context.currentTime + nth * secondsBetween);
  });
}

/** How late the sound may begin, in milliseconds. */
const patienceMs = 2_000;

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
      const asked = performance.now();
      // While the context is suspended its time stands still: the notes would sound whenever it goes on again.
      const ring = () => {
        if (performance.now() - asked < patienceMs) playAll(ready);
      };
      ready.resume().then(ring, () => undefined);
    },
  };
}

/** The page's only sound: browsers allow few audio contexts. */
export const softSound = createSoftSound();
