import type { Estimate, LevelAgreement } from '#domain/agreement/agreementOf.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { PairTable } from './PairTable.tsx';
import { useCoefficientLabel, useDecimals } from './useCoefficientLabel.ts';
import { Warnings } from './Warnings.tsx';

/**
 * The agreement at one level: a sentence that anybody can read, then the coefficients with their intervals, then the
 * warnings.
 */
export function LevelPart({ agreement }: { readonly agreement: LevelAgreement }) {
  const t = useTranslations('coding');
  const { level, units, warnings } = agreement;
  return (
    <Section title={t(`level.${level}`)}>
      {units === 0 ? (
        <p>{t('nothingPaired')}</p>
      ) : (
        <Stack gap={4}>
          <p>
            <AlikeMessage agreement={agreement} />
          </p>
          <Coefficients agreement={agreement} />
          <PairTable agreement={agreement} />
          <Warnings warnings={warnings} />
        </Stack>
      )}
    </Section>
  );
}

function AlikeMessage({ agreement }: { readonly agreement: LevelAgreement }) {
  const t = useTranslations('coding');
  const format = useFormatter();
  const { level, units, alike, share = 0, kappa } = agreement;
  const words = { units, alike, share: format.number(share, { style: 'percent' }) };
  return kappa === undefined ? t(`alikeMany.${level}`, words) : t(`alikeTwo.${level}`, words);
}

type Line = { readonly name: 'kappa' | 'alpha'; readonly estimate: Estimate };

function Coefficients({ agreement }: { readonly agreement: LevelAgreement }) {
  const t = useTranslations('coding');
  const coefficientLabel = useCoefficientLabel();
  const intervalLabel = useIntervalLabel();
  const { level, kappa, alpha, units } = agreement;
  const lines: readonly Line[] = [
    ...(kappa === undefined ? [] : [{ name: 'kappa', estimate: kappa } as const]),
    { name: 'alpha', estimate: alpha },
  ];
  const columns: readonly Column<Line>[] = [
    { id: 'measure', header: t('measure'), cell: ({ name }) => t(name) },
    { id: 'value', header: t('value'), cell: ({ estimate }) => coefficientLabel(estimate.coefficient) },
    { id: 'interval', header: t('interval'), cell: ({ estimate }) => intervalLabel(estimate) },
  ];
  return (
    <DataTable
      caption={`${t(`level.${level}`)} · ${t('caption', { units })}`}
      columns={columns}
      rows={lines}
      rowKey={({ name }) => name}
    />
  );
}

function useIntervalLabel(): (estimate: Estimate) => string {
  const t = useTranslations('coding');
  const decimals = useDecimals();
  return ({ interval }) => {
    if (interval.state === 'unknown') return t(`noInterval.${interval.why}`);
    const { low, high, leftOut, draws } = interval;
    const words = t('fromTo', { low: decimals(low), high: decimals(high) });
    return leftOut === 0 ? words : `${words}. ${t('leftOut', { count: leftOut, draws })}`;
  };
}
