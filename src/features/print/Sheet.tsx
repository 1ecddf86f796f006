import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Report } from '#domain/report/report.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { PaperSheet } from '#ui/PaperSheet.tsx';
import { Drawings } from './Drawings.tsx';
import { Figures } from './Figures.tsx';
import type { Included } from './included.ts';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import styles from './Sheet.module.css';
import { SheetHead } from './SheetHead.tsx';
import { WordsPart } from './WordsPart.tsx';

type SheetProps = { readonly report: Report; readonly included: Included };

/** The printed synthesis, with the parts a person chose. */
export function Sheet({ report, included }: SheetProps) {
  const t = useTranslations('print');
  const { criteria } = report.tally.counts;
  const isClassified = report.tally.components.length > 0;
  const hasBody = included.words || included.texts;
  return (
    <PaperSheet className={styles['sheet']} label={t('preview')}>
      <SheetHead report={report} />
      {criteria === 0 ? <p>{t('nothing')}</p> : null}
      {included.drawings && isClassified ? <Drawings report={report} /> : null}
      {included.table && criteria > 0 ? <Figures report={report} /> : null}
      {hasBody ? <WordsPart report={report} included={included} /> : null}
      {criteria === 0 ? null : <Silent codes={report.coverage.unmentioned} />}
      <ProvenanceLine report={report} />
    </PaperSheet>
  );
}

/** The components nobody mentioned, on one line: what nobody says is worth a question. */
function Silent({ codes }: { readonly codes: readonly ComponentCode[] }) {
  const t = useTranslations('print');
  const format = useFormatter();
  if (codes.length === 0) return null;
  return <p className={styles['note']}>{t('silent', { names: format.list(codes) })}</p>;
}
