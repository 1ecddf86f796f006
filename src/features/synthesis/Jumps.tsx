import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Report } from '#domain/report/report.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import styles from './Synthesis.module.css';

type JumpsProps = { readonly report: Report; readonly onJump: (id: string) => void };

/** The dimensions people mentioned, with their counts. One touch scrolls to a dimension. */
export function Jumps({ report, onJump }: JumpsProps) {
  const t = useTranslations('synthesis');
  const locale = useLocale();
  const codebook = useCodebook();
  const unclassified = report.tally.unclassified.counts.criteria;
  const parts = report.dimensions.length + (unclassified === 0 ? 0 : 1);
  if (parts < 2) return null;
  return (
    <nav className={styles['jumps']} aria-label={t('jump')} data-noprint>
      {report.dimensions.map(({ letter, line }) => {
        const label = labelIn(codebook.dimension(letter)?.label ?? {}, locale)?.text ?? letter;
        const { criteria } = line.counts;
        return (
          <button
            key={letter}
            type="button"
            title={label}
            aria-label={t('jumpTo', { letter, label, criteria })}
            onClick={() => onJump(`dimension-${letter}`)}
          >
            <b>{letter}</b> {criteria}
          </button>
        );
      })}
      {unclassified === 0 ? null : (
        <button type="button" onClick={() => onJump('unclassified')}>
          {t('unclassified')} {unclassified}
        </button>
      )}
    </nav>
  );
}
