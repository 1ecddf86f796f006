/** The name of a begun text outside the database: its platform, its place, and the window in which it was typed. */
const name = /^draft:real:([^:]*):([\s\S]*)(~[^~]*)$/;

/** Stands before the window in the name of what the writer of the text saw. */
const seenMark = ':seen';

/**
 * The begun texts among what a rescue file took from outside the database, before they are read. Whatever else is there
 * is no part of a platform.
 */
export function begunOutside(outside: unknown): readonly unknown[] {
  const texts = new Map<string, unknown>(Object.entries(outside ?? {}));
  return [...texts].flatMap(([each, text]) => {
    const [, platformId, field = '', window] = name.exec(each) ?? [];
    if (platformId === undefined || field.endsWith(seenMark)) return [];
    const seen = texts.get(`draft:real:${platformId}:${field}${seenMark}${window}`);
    return [{ platformId, field, text, ...(seen === undefined ? {} : { seen }) }];
  });
}
