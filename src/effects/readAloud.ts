/** The part of a browser's voice that is asked about. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI' | 'default'>;

const tagOf = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();
const languageOf = (tag: string): string => tagOf(tag).split('-')[0] ?? '';

/**
 * A voice of this very device for words in this language (BCP 47), the same country's first; undefined where there is
 * none. A voice that speaks over the network is never taken: the words of a group would leave the device.
 */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const own = voices.filter(
    ({ localService, lang }) => localService && languageOf(lang) === languageOf(language),
  );
  const exact = own.filter(({ lang }) => tagOf(lang) === tagOf(language));
  const usual = (some: readonly V[]) => some.find((voice) => voice.default) ?? some[0];
  return usual(exact) ?? usual(own);
}

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  localVoice(synthesis()?.getVoices() ?? [], language);

/** Whether this device can read words in this language aloud by itself. May turn true later: voices come when they are ready. */
export const canReadAloud = (language: string): boolean => voiceFor(language) !== undefined;

/** Tells when voices come or go. */
export function listenForVoices(tell: () => void): () => void {
  const speech = synthesis();
  // Safari long had no events on it: the voices are then those of the first look.
  if (speech === undefined || !('addEventListener' in speech)) return () => {};
  speech.addEventListener('voiceschanged', tell);
  return () => speech.removeEventListener('voiceschanged', tell);
}

/** Reads words aloud, instead of what was being read; `onEnd` when it is over, stopped or not possible. Returns the way to stop. */
export function readAloud(text: string, language: string, onEnd: () => void): () => void {
  const speech = synthesis();
  const voice = voiceFor(language);
  if (speech === undefined || voice === undefined) {
    onEnd();
    return () => {};
  }
  speech.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  speech.speak(utterance);
  return () => {
    utterance.onend = null;
    utterance.onerror = null;
    speech.cancel();
    onEnd();
  };
}
