import { useState } from 'react';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { fileName } from '#exchange/fileName.ts';
import { type SynthesisLabels, synthesisCsv } from '#exchange/synthesisCsv.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

export type ExportKind = 'criteria' | 'synthesis';

/** `file` is undefined when the download could not start. `nth` increases with each attempt. */
export type ExportOutcome = { readonly nth: number; readonly file: string | undefined };

/** Labels of components in the platform's first language: a file is the same whatever the screen speaks. */
function useSynthesisLabels(): SynthesisLabels {
  const codebook = useCodebook();
  const openPlatform = useOpenPlatform();
  const indexNow = () => openPlatform.state.getState().index;
  const language = () => indexNow().platform?.languages[0] ?? 'fr';
  return {
    labelOf: (component) => labelIn(codebook.entry(component)?.label ?? {}, language())?.text ?? '',
    groupName: (groupId) => indexNow().record('groups', groupId)?.name ?? '',
  };
}

/** The text of each table, from the current state of the platform. */
function useTexts(delimiter: Delimiter): (kind: ExportKind) => string {
  const openPlatform = useOpenPlatform();
  const codebook = useCodebook();
  const words = useSynthesisLabels();
  return (kind) => {
    const { index } = openPlatform.state.getState();
    const { columns, crossing } = statisticsOf(index, codebook.order);
    if (kind === 'criteria') return criteriaCsv(codedCollectionOf(index, columns), delimiter);
    return synthesisCsv(crossing(), words, delimiter);
  };
}

/** Makes a table and starts its download. */
export function useExport(delimiter: Delimiter) {
  const t = useTranslations('transfer');
  const openPlatform = useOpenPlatform();
  const { clock } = useSession().effects;
  const textOf = useTexts(delimiter);
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const handedOver = (kind: ExportKind): string | undefined => {
    const name = openPlatform.state.getState().index.platform?.name ?? '';
    const file = fileName(name, t(`fileWord.${kind}`), clock.now(), 'csv', t('fileWord.platform'));
    try {
      downloadFile([textOf(kind)], file, 'text/csv');
    } catch {
      return undefined;
    }
    return file;
  };
  const save = (kind: ExportKind) => {
    const file = handedOver(kind);
    setOutcome((before) => ({ nth: (before?.nth ?? 0) + 1, file }));
  };
  return { outcome, save };
}
