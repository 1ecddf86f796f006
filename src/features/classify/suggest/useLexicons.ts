import { useEffect, useState } from 'react';
import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import { createLexiconSearch, type LexiconSearch } from '#codebook/lexiconSearch.ts';
import { lexiconLanguages, loadLexicon } from '#codebook/suggest/lexicons.ts';
import { runWhenIdle } from './runWhenIdle.ts';

const none: readonly LexiconSearch[] = [];

// What people say does not change while the program runs: made once, for every screen that looks for a word.
const kept = new Map<string, LexiconSearch>();

/**
 * Searches over what people say, the screen's language first; they come one after the other once somebody looks for a
 * word (`wanted`), each in a pause of the typing.
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
    // A lexicon that cannot be loaded is missed, nothing else.
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

/** One part: some milliseconds that nobody waits for. */
function* making(lexicon: Lexicon): Generator<void, LexiconSearch> {
  yield;
  return createLexiconSearch(lexicon);
}
