import { messages as reference } from './fr/messages.ts';
import type { Translation } from './translation.ts';

/**
 * The messages of a language, from the files of its folder: each exports one area, by its name. The compiler compares
 * every file with its area of the reference; that no file is missing is only known here.
 */
export function assembled(files: Readonly<Record<string, object>>): Translation {
  const areas: object = Object.assign({}, ...Object.values(files));
  const missing = Object.keys(reference).filter((area) => !(area in areas));
  if (missing.length > 0) throw new Error(`No messages for ${missing.join(', ')}.`);
  return areas as Translation;
}
