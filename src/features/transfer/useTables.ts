import { useState } from 'react';
import { downloadBlob } from '#effects/downloadFile.ts';
import { fileName } from '#exchange/fileName.ts';
import type { Contents } from '#exchange/tables/readmeTable.ts';
import type { TablesForm } from '#exchange/tables/writeTables.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useTranslations } from '#i18n/intl.ts';
import { recordsForFile } from '#session/provisional.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { tablesInWorker } from './tablesInWorker.ts';
import type { ExportOutcome } from './useExport.ts';

type Wishes = { readonly delimiter: Delimiter; readonly contents: Contents };

/** Makes the tables of the open platform as it is now and hands them to the browser. Returns the file's name. */
function useHandingOver({ delimiter, contents }: Wishes): (form: TablesForm) => Promise<string> {
  const t = useTranslations('transfer');
  const openPlatform = useOpenPlatform();
  const { clock, ids } = useSession().effects;
  return async (form) => {
    const { index } = openPlatform.state.getState();
    const when = new Date(clock.now()).toISOString();
    const { records } = recordsForFile(index, ids, when);
    const making = { when, programVersion: import.meta.env.VITE_VERSION, delimiter, contents };
    const { bytes, extension } = await tablesInWorker({ records, form, making });
    const name = index.platform?.name ?? '';
    const file = fileName(name, t('tablesFile'), clock.now(), extension, t('fileWord.platform'));
    downloadBlob(new Blob([bytes], { type: 'application/octet-stream' }), file);
    return file;
  };
}

/** Makes the tables for analysis, one file at a time. `making` is the form that is being made. */
export function useTables(wishes: Wishes) {
  const handOver = useHandingOver(wishes);
  const [making, setMaking] = useState<TablesForm>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const save = async (form: TablesForm) => {
    if (making !== undefined) return;
    setMaking(form);
    const file = await handOver(form).catch(() => undefined);
    setMaking(undefined);
    setOutcome((before) => ({ nth: (before?.nth ?? 0) + 1, file }));
  };
  return { making, outcome, save };
}
