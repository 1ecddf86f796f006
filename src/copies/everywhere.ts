import type { Files } from './files.ts';
import { textsName } from './recover.ts';
import { readNewest, writeNext } from './slots.ts';
import { readTexts, withChanges, writeTexts } from './texts.ts';

/**
 * Several places as one: what is written goes to the first, what is there is found in all, and what is removed or replaced
 * goes from all. So words that are erased do not stay in a place that a former version of the browser wrote to.
 */
export function everywhere(files: Files, former: readonly Files[]): Files {
  if (former.length === 0) return files;
  const removeFormer = async (name: string): Promise<void> => {
    for (const each of former) await each.remove(name);
  };
  return {
    read: async (name) => {
      for (const each of [files, ...former]) {
        const bytes = await each.read(name);
        if (bytes !== undefined) return bytes;
      }
      return undefined;
    },
    write: async (name, bytes) => {
      await files.write(name, bytes);
      const removed = removeFormer(name);
      // The former texts were brought over, so their names hold no words there. What is written is written.
      await (name.startsWith(`${textsName}.`) ? removed.catch(() => undefined) : removed);
    },
    remove: async (name) => {
      await files.remove(name);
      await removeFormer(name);
    },
    names: async () => {
      const names = await Promise.all([files, ...former].map((each) => each.names()));
      return [...new Set(names.flat())];
    },
    hasRoom: files.hasRoom,
  };
}

/**
 * Brings the texts of the former places to the one that is written to, name by name, and removes them there: their two
 * files have the same names everywhere, and writing one of them would drop what only the other place knows.
 */
export async function bringTexts(files: Files, former: readonly Files[]): Promise<void> {
  for (const place of former) {
    const names = (await place.names()).filter((name) => name.startsWith(`${textsName}.`));
    const found = readTexts((await readNewest(place, textsName))?.content);
    if (Object.keys(found).length > 0)
      await writeNext(files, textsName, (content) => writeTexts(withChanges(found, readTexts(content))));
    for (const name of names) await place.remove(name);
  }
}
