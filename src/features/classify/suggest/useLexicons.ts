import { useEffect, useState } from 'react';
import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import { createLexiconSearch, type LexiconSearch } from '#codebook/lexiconSearch.ts';
import { lexiconLanguages, loadLexicon } from '#codebook/suggest/lexicons.ts';
import { runWhenIdle } from './runWhenIdle.ts';

const none: readonly LexiconSearch[] = [];

// Lexicons do not change while the program runs: each search is built once and shared by all screens.
const kept = new Map<string, LexiconSearch>();

/**
 * Searches in the words people use, the screen's language first. Once somebody searches (`wanted`), the lexicons load
 * one after the other, each while the browser is idle.
 */
export function useLexicons(first: string, wanted: boolean): readonly LexiconSearch[] {
  const [here, setHere] = useState(none);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const order = [...lexiconLanguages].sort((a, b) => Number(b === first) - Number(a === first));
    const bring = async () => {
      for (const language of order) {
        await madeOf(language);
        if (left) return;
        setHere(order.flatMap((each) => kept.get(each) ?? []));
      }
    };
    // If a lexicon fails to load, the search continues without it.
    void bring().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [first, wanted]);
  return here;
}

async function madeOf(language: string): Promise<void> {
  if (kept.has(language)) return;
  const lexicon = await loadLexicon(language);
  if (lexicon === undefined) return;
  kept.set(language, await new Promise<LexiconSearch>((done) => runWhenIdle(making(lexicon), done)));
}

/** A single part: it takes some milliseconds of an idle period. */
function* making(lexicon: Lexicon): Generator<void, LexiconSearch> {
  yield;
  return createLexiconSearch(lexicon);
}
