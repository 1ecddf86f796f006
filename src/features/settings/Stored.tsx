import { useCallback, useEffect, useState } from 'react';
import { useMomentWords } from '#i18n/dates.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { lastBackup } from '#session/backups.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { ErasePlatform } from './ErasePlatform.tsx';

/** Each platform of this device: how much, when last backed up, and the way to erase it for good. */
export function Stored() {
  const t = useTranslations('settings');
  const [summaries, readAgain] = useStored();
  const [chosen, setChosen] = useState<Summary>();
  const [erased, setErased] = useState<string>();
  const columns = useColumns(setChosen);
  const done = (name: string) => {
    setChosen(undefined);
    setErased(name);
    readAgain();
  };
  return (
    <Section title={t('stored')}>
      {erased === undefined ? null : (
        <Notice live>
          <p>{t('erased', { name: erased })}</p>
        </Notice>
      )}
      {summaries.length === 0 ? (
        <p>{t('nothingStored')}</p>
      ) : (
        <DataTable
          caption={t('storedCaption')}
          columns={columns}
          rows={summaries}
          rowKey={({ platform }) => platform.id}
        />
      )}
      {chosen === undefined ? null : (
        <ErasePlatform summary={chosen} onErased={done} onClose={() => setChosen(undefined)} />
      )}
    </Section>
  );
}

function useStored(): readonly [readonly Summary[], () => void] {
  const storage = useSession().effects.storages.real;
  const [summaries, setSummaries] = useState<readonly Summary[]>([]);
  const read = useCallback(() => {
    storage.summaries().then(setSummaries, () => setSummaries([]));
  }, [storage]);
  useEffect(read, [read]);
  return [summaries, read];
}

function useColumns(onErase: (summary: Summary) => void): readonly Column<Summary>[] {
  const t = useTranslations('settings');
  const format = useFormatter();
  const momentWords = useMomentWords();
  const { shelf } = useSession().effects;
  const backup = ({ platform }: Summary) => {
    const when = lastBackup(shelf, platform.id);
    return when === undefined ? t('never') : momentWords(when);
  };
  const nameOf = ({ platform: { name, deleted } }: Summary) =>
    deleted === undefined ? name : t('removedMark', { name });
  return [
    { id: 'name', header: t('platform'), cell: (summary) => <bdi>{nameOf(summary)}</bdi> },
    { id: 'groups', header: t('groups'), numeric: true, cell: ({ groups }) => format.number(groups) },
    { id: 'criteria', header: t('criteria'), numeric: true, cell: ({ criteria }) => format.number(criteria) },
    { id: 'backup', header: t('lastBackup'), cell: backup },
    {
      id: 'erase',
      header: t('act'),
      cell: (summary) => (
        <Button
          kind="danger"
          aria-label={t('eraseNamed', { name: summary.platform.name })}
          onClick={() => onErase(summary)}
        >
          {t('erase')}
        </Button>
      ),
    },
  ];
}
