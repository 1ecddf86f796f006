import { useMemo } from 'react';
import { type KeyOverview, linesOf } from '#domain/keyOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { createKeySearch } from '#key/search.ts';
import { useKey } from '#session/useDesk.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Section } from '#ui/Section.tsx';
import { Entry } from './Entry.tsx';
import styles from './Key.module.css';

type FoundProps = { readonly query: string; readonly overview: KeyOverview };

/** What a search found, the best first. */
export function Found({ query, overview }: FoundProps) {
  const t = useTranslations('key');
  const { key } = useKey();
  const locale = useLocale();
  const search = useMemo(() => createKeySearch(key, locale), [key, locale]);
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
