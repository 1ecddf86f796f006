import type { Difference, OnDifference } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Section } from '#ui/Section.tsx';
import { firstOf } from './firstOf.ts';
import styles from './Preview.module.css';

type DifferencesProps = {
  readonly level: 2 | 3;
  readonly differing: readonly Difference[];
  readonly choice: OnDifference;
  readonly onChoice: (choice: OnDifference) => void;
};

const rowsShown = 50;

/** Shows both versions of what differs here, and asks which one to keep. What is stored here is kept by default. */
export function Differences({ level, differing, choice, onChoice }: DifferencesProps) {
  const t = useTranslations('transfer');
  if (differing.length === 0) return null;
  const { shown, rest } = firstOf(differing, rowsShown);
  const columns: Column<Difference>[] = [
    { id: 'here', header: t('here'), cell: ({ here }) => <bdi className={styles['words']}>{here}</bdi> },
    {
      id: 'inFile',
      header: t('inFile'),
      cell: ({ inFile }) => <bdi className={styles['words']}>{inFile}</bdi>,
    },
    {
      id: 'fields',
      header: t('whatDiffers'),
      cell: ({ fields }) => fields.map((field) => t(`field.${field}`)).join(', '),
    },
  ];
  const position = new Map(shown.map((difference, place) => [difference, String(place)]));
  return (
    <Section title={t('differingTitle', { count: differing.length })} level={level}>
      <DataTable
        caption={t('differingLead')}
        columns={columns}
        rows={shown}
        rowKey={(difference) => position.get(difference) ?? ''}
      />
      {rest === 0 ? null : <p>{t('andMore', { count: rest })}</p>}
      <RadioCards
        legend={t('onDifference')}
        value={choice}
        onChange={onChoice}
        options={[
          { value: 'keep', label: t('keep'), hint: t('keepHint') },
          { value: 'replace', label: t('replace'), hint: t('replaceHint') },
        ]}
      />
    </Section>
  );
}
