import { useState } from 'react';
import type { VersionVector } from '#domain/record/vector.ts';
import { downloadBlob } from '#effects/downloadFile.ts';
import { bundleLines } from '#exchange/bundle/bundle.ts';
import { fileName } from '#exchange/fileName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { recordHandedOver } from '#session/backups.ts';
import { begunTexts } from '#session/begunTexts.ts';
import { lackingRows } from '#session/openPlatform.ts';
import { recordsForFile } from '#session/provisional.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { pack } from './packInWorker.ts';
import type { ExportOutcome } from './useExport.ts';

/** The lines of a backup of the open platform as it is now, begun texts included, and what it has seen. */
function useLines(): () => { readonly lines: readonly string[]; readonly seen: VersionVector } {
  const openPlatform = useOpenPlatform();
  const { clock, ids, textStore } = useSession().effects;
  return () => {
    const { index, damaged } = openPlatform.state.getState();
    const copy = recordsForFile(index, ids, new Date(clock.now()).toISOString());
    const begun = begunTexts({ ...openPlatform, textStore });
    return { lines: [...bundleLines({ ...copy, damaged: lackingRows(damaged), begun })], seen: copy.seen };
  };
}

/** Makes the file, hands it to the browser and notes what was handed over. Returns its name; throws when it cannot. */
function useHandingOver(): (passphrase: string | undefined) => Promise<string> {
  const t = useTranslations('transfer');
  const { space, platformId, state } = useOpenPlatform();
  const { clock, textStore } = useSession().effects;
  const linesNow = useLines();
  return async (passphrase) => {
    const { lines, seen } = linesNow();
    const { bytes, extension } = await pack(lines, passphrase);
    const name = state.getState().index.platform?.name ?? '';
    const file = fileName(name, t('fileWord.backup'), clock.now(), extension, t('fileWord.platform'));
    downloadBlob(new Blob([bytes], { type: 'application/octet-stream' }), file);
    if (space === 'real') recordHandedOver({ textStore, clock, platformId, seen });
    return file;
  };
}

/** Makes backups, one at a time. */
export function useBackup() {
  const handOver = useHandingOver();
  const [isPacking, setPacking] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const save = async (passphrase: string | undefined) => {
    if (isPacking) return;
    setPacking(true);
    const file = await handOver(passphrase).catch(() => undefined);
    setPacking(false);
    setOutcome((before) => ({ nth: (before?.nth ?? 0) + 1, file }));
  };
  return { isPacking, outcome, save };
}
