import { useMemo } from 'react';
import { createCodebookSearch } from '#codebook/search.ts';
import { type CodebookOverview, linesOf } from '#domain/views/codebookOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './Codebook.module.css';
import { Entry } from './Entry.tsx';

type FoundProps = { readonly query: string; readonly overview: CodebookOverview };

/** The search results, best first. */
export function Found({ query, overview }: FoundProps) {
  const t = useTranslations('codebook');
  const { codebook } = useCodebook();
  const locale = useLocale();
  const search = useMemo(() => createCodebookSearch(codebook, locale), [codebook, locale]);
  const lines = linesOf(overview, search(query));
  return (
    <Section title={<span role="status">{t('found', { count: lines.length })}</span>}>
      {lines.length === 0 ? (
        <EmptyState title={t('nothingFound')}>{t('nothingFoundHelp')}</EmptyState>
      ) : (
        <ul className={styles['entries']} data-flat>
          {lines.map((line) => (
            <Entry key={line.entry.code} {...line} />
          ))}
        </ul>
      )}
    </Section>
  );
}
