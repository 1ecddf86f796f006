import type { CodebookList } from '#domain/codebook/load.ts';
import { fold } from '#domain/likeness/fold.ts';
import { shippedCodebook } from './shipped.ts';

// Fewer equal labels may be chance: "Information" is the same word in three languages.
const enough = 3;

/**
 * The language in which a list's labels equal those of the shipped codebook, if it is clearly not the requested one;
 * undefined if this is unclear. A person decides: this only prevents an English page from being loaded as French by
 * mistake.
 */
export function otherLanguage({ entries }: CodebookList, language: string): string | undefined {
  const labelByCode = new Map(entries.map(({ code, label }) => [code, fold(label)]));
  const countIn = (tag: string) =>
    shippedCodebook.entries.filter(({ code, label }) => labelByCode.get(code) === fold(label[tag] ?? ''))
      .length;
  const asked = countIn(language.split('-')[0] ?? language);
  const tags = Object.keys(shippedCodebook.entries[0]?.label ?? {});
  const [best] = tags.map((tag) => ({ tag, count: countIn(tag) })).toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count >= enough && best.count > asked ? best.tag : undefined;
}
