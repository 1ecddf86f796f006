import type { Disagreement } from '#domain/agreement/disagreements.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { type DisagreementsLabels, disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { fileName } from '#exchange/fileName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** `file` is undefined if the download failed. */
export type ListOutcome = { readonly file: string | undefined };

/** Labels of components in the platform's first language: a file is the same whatever the screen speaks. */
function useListLabels(): DisagreementsLabels {
  const codebook = useCodebook();
  const openPlatform = useOpenPlatform();
  const indexNow = () => openPlatform.state.getState().index;
  const language = () => indexNow().platform?.languages[0] ?? 'fr';
  return {
    labelOf: (component) => labelIn(codebook.entry(component)?.label ?? {}, language())?.text ?? '',
    groupName: (groupId) => indexNow().record('groups', groupId)?.name ?? '',
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
