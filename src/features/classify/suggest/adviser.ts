import type { DeterminationKey } from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Lexicon } from '#key/lexicon/lexicon.ts';
import { baseLanguage } from '#key/suggest/lexicons.ts';
import { createMemory } from '#key/suggest/memory.ts';
import { createSuggester } from '#key/suggest/suggester.ts';
import type { Suggester, Suggestion } from '#key/suggest/suggestion.ts';
import type { Desk } from '#session/desk.ts';

/** Suggests components on one open platform, with what it confirmed so far. */
export interface Adviser {
  /** By parts, for pauses; at its end at most three suggestions, none when nothing is known well enough. */
  advise(
    criterion: Criterion,
    key: DeterminationKey,
    lexicon: Lexicon | undefined,
  ): Generator<void, readonly Suggestion[]>;
}

// As long as the platform is open, and not a moment longer: what was learnt is people's words.
const advisers = new WeakMap<Desk, Adviser>();

export function adviserOf(desk: Desk): Adviser {
  const adviser = advisers.get(desk) ?? createAdviser(desk);
  advisers.set(desk, adviser);
  return adviser;
}

type Known = { readonly key: DeterminationKey; readonly suggester: Suggester };

function createAdviser(desk: Desk): Adviser {
  const memory = createMemory();
  const knownByLanguage = new Map<string, Known>();
  const suggesterFor = (language: string, key: DeterminationKey, lexicon: Lexicon | undefined): Suggester => {
    const known = knownByLanguage.get(language);
    if (known?.key === key) return known.suggester;
    const suggester = createSuggester({ key, language, lexicon });
    knownByLanguage.set(language, { key, suggester });
    return suggester;
  };
  return {
    *advise(criterion, key, lexicon) {
      const { language } = criterion;
      const suggester = suggesterFor(baseLanguage(language), key, lexicon);
      while (suggester.prepare()) yield;
      yield* memory.follow(desk.state.getState().index);
      return memory.askAbout(criterion, (learned) => suggester.suggest(criterion, learned));
    },
  };
}
