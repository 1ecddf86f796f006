import { useRef, useState } from 'react';
import styles from '#features/versions/Versions.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { type RecordConflict, useConflicts } from '#session/useConflicts.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { nthIn, useFocusHandoff } from '#ui/focusHandoff.ts';
import { Page } from '#ui/Page.tsx';
import { pageTitle } from '#ui/pageTitle.ts';
import { ConflictCard } from './ConflictCard.tsx';

const keyOf = ({ table, record }: RecordConflict): string => `${table}/${record.id}`;

/** The position of the latest choice in the list, and the number of acts before it. */
type Chosen = { readonly at: number; readonly nth: number };

/** Every record that waits for a choice: the same in every tab, after a reload, and where a backup was restored. */
export function ConflictsPage() {
  const t = useTranslations('versions.choose');
  const conflicts = useConflicts();
  const nth = useOpenPlatformState(({ latest }) => latest?.nth ?? 0);
  const [chosen, setChosen] = useState<Chosen>();
  // A record that has yet another version after a choice is rendered again in its current state.
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const list = useRef<HTMLUListElement>(null);
  useFocusHandoff(chosen, () => nthIn(list.current, '[data-head]', chosen?.at ?? 0) ?? pageTitle());
  const renew = (key: string) => setRounds((known) => ({ ...known, [key]: (known[key] ?? 0) + 1 }));
  const count = conflicts.length;
  return (
    <Page title={t('title')} lead={count === 0 ? undefined : t('lead', { count })} width="reading">
      <p role="status" className={styles['status']}>
        {chosen === undefined ? null : <Outcome chosen={chosen} />}
      </p>
      {count === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      <ul className={styles['list']} ref={list}>
        {conflicts.map((item, at) => (
          <ConflictCard
            key={`${keyOf(item)}/${rounds[keyOf(item)] ?? 0}`}
            conflict={item}
            onRenew={() => renew(keyOf(item))}
            onChosen={() => {
              renew(keyOf(item));
              setChosen({ at, nth });
            }}
          />
        ))}
      </ul>
    </Page>
  );
}

/** The result of the latest choice: saved, or undone. */
function Outcome({ chosen: { nth } }: { readonly chosen: Chosen }) {
  const t = useTranslations('versions.choose');
  const latest = useOpenPlatformState((state) => state.latest);
  const isUndone = latest !== undefined && latest.nth > nth + 1 && latest.act.type === 'undo';
  return isUndone ? t('undone') : t('done');
}
