import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Synthesis.module.css';

type CountLabelProps = { readonly line: Line; readonly manyGroups: boolean };

/** How much was said, with its base: expressions if they differ from criteria, groups if there are several. */
export function CountLabel({ line, manyGroups }: CountLabelProps) {
  const t = useTranslations('synthesis');
  const { criteria, expressions, groups } = line.counts;
  const said =
    criteria === expressions ? t('criteriaOnly', { criteria }) : t('counts', { criteria, expressions });
  return (
    <span className={styles['counts']}>{manyGroups ? `${said} · ${t('fromGroups', { groups })}` : said}</span>
  );
}
