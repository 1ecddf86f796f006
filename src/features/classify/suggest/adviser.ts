import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import { baseLanguage } from '#codebook/suggest/lexicons.ts';
import { createMemory } from '#codebook/suggest/memory.ts';
import { createSuggester } from '#codebook/suggest/suggester.ts';
import type { Suggester, Suggestion } from '#codebook/suggest/suggestion.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';

/** Suggests components on one open platform, based also on what people confirmed there. */
export interface Adviser {
  /** Runs in parts, for idle periods; yields at most three suggestions, or none if the evidence is too weak. */
  advise(
    criterion: Criterion,
    codebook: Codebook,
    lexicon: Lexicon | undefined,
  ): Generator<void, readonly Suggestion[]>;
}

// Kept only while the platform is open, because what was learnt consists of people's words.
const advisers = new WeakMap<OpenPlatform, Adviser>();

export function adviserOf(openPlatform: OpenPlatform): Adviser {
  const adviser = advisers.get(openPlatform) ?? createAdviser(openPlatform);
  advisers.set(openPlatform, adviser);
  return adviser;
}

type Known = { readonly codebook: Codebook; readonly suggester: Suggester };

function createAdviser(openPlatform: OpenPlatform): Adviser {
  const memory = createMemory();
  const knownByLanguage = new Map<string, Known>();
  const suggesterFor = (language: string, codebook: Codebook, lexicon: Lexicon | undefined): Suggester => {
    const known = knownByLanguage.get(language);
    if (known?.codebook === codebook) return known.suggester;
    const suggester = createSuggester({ codebook, language, lexicon });
    knownByLanguage.set(language, { codebook, suggester });
    return suggester;
  };
  return {
    *advise(criterion, codebook, lexicon) {
      const { language } = criterion;
      const suggester = suggesterFor(baseLanguage(language), codebook, lexicon);
      while (suggester.prepare()) yield;
      yield* memory.follow(openPlatform.state.getState().index);
      return memory.askAbout(criterion, (learned) => suggester.suggest(criterion, learned));
    },
  };
}
