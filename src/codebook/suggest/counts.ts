import type { ComponentCode } from '#domain/codebook/componentCode.ts';

/** How often features occurred under each code. Whole numbers only, so that unlearning restores the counts exactly. */
export interface Counts {
  change(feature: string, code: ComponentCode, by: 1 | -1): void;
  /** The codes under which a feature occurred. */
  codes(feature: string): Iterable<ComponentCode>;
  /**
   * The logarithm of the ratio between a feature's likelihood under a code and its likelihood in everything learnt:
   * naive Bayes, smoothed towards the whole (Dirichlet prior, Zhai and Lafferty 2004). A feature that occurred once
   * counts half, and more each time it occurs again. Never below 0: a feature not met under a code is no evidence
   * against it.
   */
  ratio(feature: string, code: ComponentCode): number;
}

const tuning = {
  /** The weight of the whole against one code, in features. The greater it is, the more often a word must occur. */
  prior: 40,
  /** The number of features assumed for the language at large, so that the first words learnt are already rare. */
  language: 400,
};

export function createCounts(): Counts {
  const byFeature = new Map<string, Map<ComponentCode, number>>();
  const totalByFeature = new Map<string, number>();
  const totalByCode = new Map<ComponentCode, number>();
  let total = 0;
  return {
    change: (feature, code, by) => {
      const byCode = byFeature.get(feature) ?? new Map<ComponentCode, number>();
      raise(byCode, code, by);
      if (byCode.size === 0) byFeature.delete(feature);
      else byFeature.set(feature, byCode);
      raise(totalByFeature, feature, by);
      raise(totalByCode, code, by);
      total += by;
    },
    codes: (feature) => byFeature.get(feature)?.keys() ?? [],
    ratio: (feature, code) => {
      const here = byFeature.get(feature)?.get(code) ?? 0;
      if (here === 0) return 0;
      const met = totalByFeature.get(feature) ?? here;
      const share = met / (total + tuning.language);
      const likely = (here + tuning.prior * share) / ((totalByCode.get(code) ?? 0) + tuning.prior);
      return (Math.max(0, Math.log(likely / share)) * met) / (met + 1);
    },
  };
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}
