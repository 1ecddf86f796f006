/** The properties of a browser's voice that are used here. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI' | 'default'>;

const tagOf = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();
const languageOf = (tag: string): string => tagOf(tag).split('-')[0] ?? '';

/**
 * A voice installed on this device for this language (BCP 47), preferably of the same country; undefined if there is
 * none. A voice that works over the network is never used: the group's words would leave the device.
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

/**
 * Whether this device can read words in this language aloud without the network. May become true later, when the
 * browser has loaded its voices.
 */
export const canReadAloud = (language: string): boolean => voiceFor(language) !== undefined;

/** Calls `tell` when the list of voices changes. Returns a function that stops listening. */
export function listenForVoices(tell: () => void): () => void {
  const speech = synthesis();
  // For a long time Safari had no events here; the list of voices is then read once.
  if (speech === undefined || !('addEventListener' in speech)) return () => {};
  speech.addEventListener('voiceschanged', tell);
  return () => speech.removeEventListener('voiceschanged', tell);
}

/**
 * Reads words aloud and stops what was being read. Calls `onEnd` when it is over, stopped or impossible. Returns a
 * function that stops it.
 */
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
