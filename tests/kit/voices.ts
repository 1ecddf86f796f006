import { vi } from 'vitest';

type Spoken = { text: string; voice?: { lang: string }; onend?: (() => void) | null };

/** Stubs the voices of a device and records what they are asked to say; `vi.unstubAllGlobals` takes them away. */
export function giveVoices(...voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
  const said: Spoken[] = [];
  const cancel = vi.fn();
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((voice) => ({ ...voice, default: false, voiceURI: voice.lang })),
    speak: (utterance: Spoken) => said.push(utterance),
    cancel,
  });
  vi.stubGlobal('speechSynthesis', speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', function Utterance(this: Spoken, text: string) {
    this.text = text;
  });
  return { said, cancel };
}
