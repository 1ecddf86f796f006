import { useMemo, useRef, useState } from 'react';
import { shortNumber, shortNumberIn } from '#domain/criterion/shortNumber.ts';
import { unsettledAmong } from '#domain/erasure/unsettled.ts';
import { fold } from '#domain/likeness/fold.ts';
import { isLive } from '#domain/record/base.ts';
import { type Withdrawn, withdrawnIn } from '#domain/views/bin.ts';
import styles from '#features/versions/Versions.module.css';
import { useRecordName, wordsOf } from '#features/versions/values/useRecordName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { announcedHere } from '#session/binDays.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { nthIn, useFocusHandoff } from '#ui/focusHandoff.ts';
import { Page } from '#ui/Page.tsx';
import { pageTitle } from '#ui/pageTitle.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { BinItem } from './BinItem.tsx';

/** Number of items rendered; to find the others, a person searches. */
const drawn = 60;
/** From this number of items on, the list can be searched. */
const searchable = 8;

const keyOf = ({ table, record }: Withdrawn): string => `${table}/${record.id}`;

/** The withdrawn records, newest first, searchable by their words and by where they belonged. */
function useBin(search: string): {
  readonly all: readonly Withdrawn[];
  readonly shown: readonly Withdrawn[];
  /** The ids of those that a person has to decide about: their days alone do not erase them. */
  readonly unsettled: ReadonlySet<string>;
} {
  // The live index, not the deferred one: after the act, the focus moves to the item now at that place.
  const index = useOpenPlatformState((state) => state.index);
  const revision = useOpenPlatformState((state) => state.revision);
  const nameOf = useRecordName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place, and its revision shows it
  const { all, unsettled } = useMemo(() => {
    // A withdrawn group with live content is still shown, and is listed among the conflicts instead.
    const isGone = ({ table, record }: Withdrawn) => !isLive(index.record(table, record.id));
    const records = index.records();
    const gone = withdrawnIn(records).filter(isGone);
    return { all: gone, unsettled: unsettledAmong(gone, records) };
  }, [index, revision]);
  const wanted = fold(search.trim());
  const number = shortNumberIn(search);
  const shown =
    wanted === ''
      ? all
      : all.filter(
          (item) =>
            shortNumber(item.record.id) === number ||
            fold(`${wordsOf(item).text} ${nameOf(item)}`).includes(wanted),
        );
  return { all, shown, unsettled };
}

/** The bin: every withdrawn record, with a button to bring it back. */
export function BinPage() {
  const t = useTranslations('versions.bin');
  const [search, setSearch] = useState('');
  const [back, setBack] = useState<{ readonly said: string; readonly at: number }>();
  const { all, shown, unsettled } = useBin(search);
  const announced = announcedHere(useOpenPlatform(), useSession().effects);
  const list = useRef<HTMLUListElement>(null);
  useFocusHandoff(back, () => nthIn(list.current, '[data-head]', back?.at ?? 0) ?? pageTitle());
  return (
    <Page title={t('open')} lead={t('lead')} width="reading">
      <p role="status" className={styles['status']}>
        {back?.said}
      </p>
      {all.length < searchable ? null : (
        <>
          <SearchField label={t('search')} value={search} onChange={setSearch} clearLabel={t('clear')} />
          <p role="status" className={styles['quiet']}>
            {t('shown', { shown: shown.length, total: all.length })}
          </p>
        </>
      )}
      {all.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      {all.length > 0 && shown.length === 0 ? <p>{t('nothing')}</p> : null}
      <ul className={styles['list']} ref={list}>
        {shown.slice(0, drawn).map((item, at) => (
          <BinItem
            key={keyOf(item)}
            item={item}
            announced={announced}
            isUnsettled={unsettled.has(item.record.id)}
            onBack={(name) => setBack({ said: t('back', { name }), at })}
            onErased={() => setBack({ said: t('erased'), at })}
          />
        ))}
      </ul>
      {shown.length > drawn ? <p>{t('more', { count: shown.length - drawn })}</p> : null}
    </Page>
  );
}
