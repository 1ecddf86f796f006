import { balancesOf } from '#domain/statistics/balance.ts';
import type { AddingBase } from '#domain/statistics/counts.ts';
import { balanceFact, componentsFact, dimensionsFact } from '#domain/statistics/facts.ts';
import type { Tally } from '#domain/statistics/tally.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import type { Names } from './useNames.tsx';
import { useOneDecimal } from './useOneDecimal.ts';

/** Nobody reads more names than this in one sentence; it then says how many there are. */
const mostNames = 4;

export type Sentences = {
  readonly components: string;
  readonly dimensions: string;
  readonly balance: string;
};

/** One sentence for each chart that says what it shows and names its base. */
export function useSentences(tally: Tally, base: AddingBase, names: Names): Sentences {
  const t = useTranslations('charts');
  const [format, oneDecimal] = [useFormatter(), useOneDecimal()];
  const components = () => {
    const fact = componentsFact(tally, base);
    if (fact.type === 'nothing') return t('nothingClassified');
    const { each, total } = fact;
    if (fact.type === 'even') return t('even', { base, each, components: fact.components });
    const n = fact.codes.length;
    if (n > mostNames) return t('manyLeaders', { n, base, each, total });
    return t('leaders', { n, base, each, total, names: format.list(fact.codes.map(names.component)) });
  };
  const dimensions = () => {
    const fact = dimensionsFact(tally, base);
    if (fact.type === 'nothing') return t('nothingClassified');
    const { letters, each, total } = fact;
    const [only] = letters;
    if (only !== undefined && letters.length === 1) {
      const share = oneDecimal(fact.share);
      return t('dimensionLeads', { name: names.dimension(only), base, each, total, share });
    }
    return t('dimensionsLead', { names: format.list(letters.map(names.dimension)), base, each, total });
  };
  const balance = () => {
    const fact = balanceFact(balancesOf(tally, base));
    if (fact.type === 'nothing') return t('nothingBalance');
    const word = (n: number) => t('feminine', { n });
    const sides = t('sides', {
      components: fact.components,
      ill: word(fact.onlyIllBeing),
      well: word(fact.onlyWellBeing),
      both: word(fact.both),
    });
    const n = fact.mostIllBeing.length;
    if (n === 0) return sides;
    if (n > mostNames) return `${sides} ${t('mostIllMany', { n })}`;
    return `${sides} ${t('mostIll', { names: format.list(fact.mostIllBeing.map(names.component)) })}`;
  };
  return { components: components(), dimensions: dimensions(), balance: balance() };
}
