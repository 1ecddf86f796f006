import { useDeferredValue, useMemo } from 'react';
import {
  type CodebookList,
  type CodebookPreview,
  mergeCodebookList,
  newCodebookVersion,
  planCodebookLoad,
  previewCodebook,
} from '#domain/codebook/load.ts';
import { localDay } from '#domain/record/localDay.ts';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';
import type { CodebookListProblem, OtherTable } from '#exchange/codebookList/codebookListProblem.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useAct, useOpenPlatform, useWhole } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

export type CodebookDraft = {
  readonly list: CodebookList;
  readonly problems: readonly CodebookListProblem[];
  readonly preview: CodebookPreview;
  /** Set when the text is a table of another kind, which is refused as a whole. */
  readonly otherTable: OtherTable | undefined;
};

/** The changes that a list would make, computed shortly after typing or pasting. */
export function useCodebookDraft(text: string, language: string): CodebookDraft {
  const { codebook } = useCodebook();
  const { index } = useWhole();
  const wanted = useDeferredValue(text);
  return useMemo(() => {
    const { list, problems, otherTable } = readCodebookList(wanted);
    const after = mergeCodebookList(codebook, list, language, 'preview');
    return { list, problems, otherTable, preview: previewCodebook(codebook, after, index, language) };
  }, [wanted, codebook, index, language]);
}

/** Puts a list in force as a new version; true if it was accepted. The act can be undone. */
export function usePutInForce(): (list: CodebookList, language: string) => boolean {
  const { codebook } = useCodebook();
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  return (list, language) => {
    const version = newCodebookVersion(localDay(effects.clock.now()), effects.ids);
    const after = mergeCodebookList(codebook, list, language, version);
    return act(planCodebookLoad(openPlatform.state.getState().index, after, effects.ids)).ok;
  };
}
