import { useState } from 'react';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { fileName } from '#exchange/fileName.ts';
import { type SynthesisLabels, synthesisCsv } from '#exchange/synthesisCsv.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { recordBackup } from '#session/backups.ts';
import { lackingRows } from '#session/openPlatform.ts';
import { recordsForFile } from '#session/provisional.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { useSession } from '#session/useSession.tsx';

export type ExportKind = 'backup' | 'criteria' | 'synthesis';

/** `file` is undefined when the download could not start. `nth` increases with each attempt. */
export type ExportOutcome = { readonly nth: number; readonly file: string | undefined };

/** The labels of the synthesis file, in the person's language. */
function useSynthesisLabels(): SynthesisLabels {
  const questionName = useQuestionName();
  const t = useTranslations('transfer');
  const locale = useLocale();
  const codebook = useCodebook();
  const openPlatform = useOpenPlatform();
  return {
    headings: {
      component: t('csv.component'),
      label: t('csv.label'),
      question: t('csv.question'),
      group: t('csv.group'),
      criteria: t('csv.criteria'),
      expressions: t('csv.expressions'),
      criteriaBase: t('csv.criteriaBase'),
      expressionsBase: t('csv.expressionsBase'),
    },
    unclassified: t('csv.unclassified'),
    labelOf: (component) => labelIn(codebook.entry(component)?.label ?? {}, locale)?.text ?? '',
    questionName,
    groupName: (groupId) => openPlatform.state.getState().index.record('groups', groupId)?.name ?? '',
  };
}

/** The text of each file, from the current state of the platform. */
function useTexts(delimiter: Delimiter): (kind: ExportKind) => string {
  const openPlatform = useOpenPlatform();
  const codebook = useCodebook();
  const words = useSynthesisLabels();
  const { clock, ids } = useSession().effects;
  return (kind) => {
    const { index, damaged } = openPlatform.state.getState();
    if (kind === 'backup') {
      const wall = new Date(clock.now()).toISOString();
      return writeBundle({ ...recordsForFile(index, ids, wall), damaged: lackingRows(damaged) });
    }
    const { columns, crossing } = statisticsOf(index, codebook.order);
    if (kind === 'criteria') return criteriaCsv(codedCollectionOf(index, columns), delimiter);
    return synthesisCsv(crossing(), words, delimiter);
  };
}

/** Makes a file and starts its download. A backup counts as made only once its download has started. */
export function useExport(delimiter: Delimiter) {
  const t = useTranslations('transfer');
  const openPlatform = useOpenPlatform();
  const { clock, textStore } = useSession().effects;
  const textOf = useTexts(delimiter);
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const handedOver = (kind: ExportKind): string | undefined => {
    const name = openPlatform.state.getState().index.platform?.name ?? '';
    const [extension, type] =
      kind === 'backup' ? (['json', 'application/json'] as const) : (['csv', 'text/csv'] as const);
    const file = fileName(name, t(`fileWord.${kind}`), clock.now(), extension, t('fileWord.platform'));
    try {
      downloadFile(textOf(kind), file, type);
    } catch {
      return undefined;
    }
    if (kind === 'backup' && openPlatform.space === 'real')
      recordBackup(textStore, clock, openPlatform.platformId);
    return file;
  };
  const save = (kind: ExportKind) => {
    const file = handedOver(kind);
    setOutcome((before) => ({ nth: (before?.nth ?? 0) + 1, file }));
  };
  return { outcome, save };
}
