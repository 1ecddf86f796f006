import { useEffect, useState } from 'react';
import { loadLexicon } from '#codebook/suggest/lexicons.ts';
import type { Suggestion } from '#codebook/suggest/suggestion.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { usePreferences } from '#session/useSession.tsx';
import { adviserOf } from './adviser.ts';
import { runWhenIdle } from './runWhenIdle.ts';

/** The suggestions for a criterion; undefined while they are computed, and if suggestions are turned off. */
export type Advice = readonly Suggestion[] | undefined;

/**
 * Computes suggestions once the criterion is painted. They are computed once for each current criterion, so that they
 * do not change just before a touch.
 */
export function useSuggestions(criterion: Criterion | undefined): Advice {
  const openPlatform = useOpenPlatform();
  const { codebook } = useCodebook();
  const [{ suggestions: wanted }] = usePreferences();
  const [made, setMade] = useState<{ readonly name: string; readonly advice: Advice }>();
  const name = criterion && [criterion.id, criterion.language, criterion.question, criterion.text].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` stands for the criterion
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

// If a lexicon fails to load, the codebook's own words are used.
const lexiconOf = (language: string) => loadLexicon(language).catch(() => undefined);
