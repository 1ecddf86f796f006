import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { ErasePlatform } from './ErasePlatform.tsx';
import { StaleWords } from './StaleWords.tsx';
import styles from './Stored.module.css';
import { StoredPlatform } from './StoredPlatform.tsx';
import { type Ended, useErasures } from './useErasures.ts';

export type StoredProps = {
  /** Shows the second copies of platforms that are not among these. It can open the page that restores. */
  readonly GoneCopies: ComponentType<{ readonly platformIds: readonly string[] | undefined }>;
};

/** Each platform of this device: its size, its last backup, and a button to erase it for good. */
export function Stored({ GoneCopies }: StoredProps) {
  const t = useTranslations('settings');
  const [summaries, readAgain, platformIds] = useStored();
  const { chosen, choose, close, tell, inDialog, onPage } = useErasures(readAgain);
  return (
    <Section title={t('stored')}>
      {onPage.map((each) => (
        <EndedErasure key={each.summary.platform.id} {...each} />
      ))}
      {summaries.length === 0 ? <p>{t('nothingStored')}</p> : null}
      <ul className={styles['list']}>
        {summaries.map((summary) => (
          <StoredPlatform key={summary.platform.id} summary={summary} onErase={choose} />
        ))}
      </ul>
      <StaleWords platformIds={platformIds} />
      <GoneCopies platformIds={platformIds} />
      {chosen === undefined ? null : (
        <ErasePlatform
          summary={chosen}
          ended={inDialog}
          onEnded={(outcome) => tell(chosen, outcome)}
          onClose={close}
        />
      )}
    </Section>
  );
}

/** How an attempt to erase a platform ended, once no dialog is open about this platform. */
function EndedErasure({ summary, outcome }: Ended) {
  const t = useTranslations('settings');
  const { name } = summary.platform;
  if (outcome === 'erased')
    return (
      <Notice live>
        <p>{t('erased', { name })}</p>
      </Notice>
    );
  return (
    <Notice kind="danger" title={name} live>
      <p>{t(outcome)}</p>
    </Notice>
  );
}

/** `platformIds` is undefined while the platforms are not known, also when they could not be read. */
function useStored(): readonly [
  summaries: readonly Summary[],
  readAgain: () => void,
  platformIds: readonly string[] | undefined,
] {
  const storage = useSession().effects.storages.real;
  const [summaries, setSummaries] = useState<readonly Summary[]>();
  const read = useCallback(() => {
    storage.summaries().then(setSummaries, () => setSummaries(undefined));
  }, [storage]);
  useEffect(read, [read]);
  const platformIds = useMemo(() => summaries?.map(({ platform }) => platform.id), [summaries]);
  return [summaries ?? [], read, platformIds];
}
