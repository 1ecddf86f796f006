import type { Disagreement } from '#domain/agreement/disagreements.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { type DisagreementsLabels, disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { fileName } from '#exchange/fileName.ts';
import { useCoderName } from '#features/coding/useCoderName.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { useSession } from '#session/useSession.tsx';

/** `file` is undefined if the download failed. */
export type ListOutcome = { readonly file: string | undefined };

function useListLabels(): DisagreementsLabels {
  const questionName = useQuestionName();
  const t = useTranslations('coding');
  const nameOf = useCoderName();
  const locale = useLocale();
  const codebook = useCodebook();
  const openPlatform = useOpenPlatform();
  return {
    headings: {
      criterionId: t('csv.criterionId'),
      group: t('csv.group'),
      question: t('csv.question'),
      text: t('csv.text'),
      sameDimension: t('csv.sameDimension'),
      settled: t('csv.settled'),
      reason: t('csv.reason'),
    },
    yes: t('csv.yes'),
    no: t('csv.no'),
    codeHeading: (coder) => t('csv.code', { coder: nameOf(coder) }),
    labelHeading: (coder) => t('csv.label', { coder: nameOf(coder) }),
    labelOf: (component) => labelIn(codebook.entry(component)?.label ?? {}, locale)?.text ?? '',
    questionName,
    groupName: (groupId) => openPlatform.state.getState().index.record('groups', groupId)?.name ?? '',
  };
}

/** Writes the list of disagreements to a file and downloads it. */
export function useSaveList(): (list: readonly Disagreement[], coders: readonly string[]) => ListOutcome {
  const t = useTranslations('coding');
  const words = useListLabels();
  const openPlatform = useOpenPlatform();
  const { clock } = useSession().effects;
  return (list, coders) => {
    const name = openPlatform.state.getState().index.platform?.name ?? '';
    const file = fileName(name, t('csv.file'), clock.now(), 'csv', t('csv.platform'));
    try {
      downloadFile([disagreementsCsv(list, coders, words)], file, 'text/csv');
    } catch {
      return { file: undefined };
    }
    return { file };
  };
}
