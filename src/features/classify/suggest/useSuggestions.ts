import { useEffect, useState } from 'react';
import { loadLexicon } from '#codebook/suggest/lexicons.ts';
import type { Suggestion } from '#codebook/suggest/suggestion.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useCodebook, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { usePreferences } from '#session/useSession.tsx';
import { adviserOf } from './adviser.ts';
import { runWhenIdle } from './runWhenIdle.ts';

/** Suggestions for a criterion; undefined while they are looked for, and when they are not wanted. */
export type Advice = readonly Suggestion[] | undefined;

/**
 * Looks for suggestions once the criterion is painted. They are made once for each criterion taken in hand: what a
 * finger is about to touch does not change under it.
 */
export function useSuggestions(criterion: Criterion | undefined): Advice {
  const openPlatform = useOpenPlatform();
  const { codebook } = useCodebook();
  const [{ suggestions: wanted }] = usePreferences();
  const [made, setMade] = useState<{ readonly name: string; readonly advice: Advice }>();
  const name = criterion && [criterion.id, criterion.language, criterion.question, criterion.text].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for all of the criterion that matters here
  useEffect(() => {
    if (!wanted || criterion === undefined || name === undefined) return undefined;
    let stop = () => undefined as unknown;
    let left = false;
    void lexiconOf(criterion.language).then((lexicon) => {
      if (left) return;
      stop = runWhenIdle(adviserOf(openPlatform).advise(criterion, codebook, lexicon), (advice) =>
        setMade({ name, advice }),
      );
    });
    return () => {
      left = true;
      stop();
    };
  }, [openPlatform, codebook, wanted, name]);
  return wanted && made !== undefined && made.name === name ? made.advice : undefined;
}

// A part of the program that cannot be loaded is no reason to stop: the key's own words are here.
const lexiconOf = (language: string) => loadLexicon(language).catch(() => undefined);
