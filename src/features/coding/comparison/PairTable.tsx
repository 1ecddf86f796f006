import type { LevelAgreement, PairAgreement } from '#domain/agreement/agreementOf.ts';
import { useCoderName } from '#features/coding/useCoderName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { useCoefficientLabel } from './useCoefficientLabel.ts';

/** The agreement of each pair of codings, shown if there are more than two. */
export function PairTable({ agreement: { level, pairs } }: { readonly agreement: LevelAgreement }) {
  const t = useTranslations('coding');
  const nameOf = useCoderName();
  const coefficientLabel = useCoefficientLabel();
  if (pairs.length === 0) return null;
  const columns: readonly Column<PairAgreement>[] = [
    {
      id: 'pair',
      header: t('pair'),
      cell: ({ coders: [first, second] }) => t('pairName', { first: nameOf(first), second: nameOf(second) }),
    },
    { id: 'both', header: t('both'), cell: ({ units }) => units, numeric: true },
    { id: 'alike', header: t('alike'), cell: ({ alike }) => alike, numeric: true },
    { id: 'kappa', header: t('kappa'), cell: ({ kappa }) => coefficientLabel(kappa) },
  ];
  return (
    <DataTable
      caption={t(`pairs.${level}`)}
      columns={columns}
      rows={pairs}
      rowKey={({ coders }) => coders.join('/')}
    />
  );
}
