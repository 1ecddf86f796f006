import { useDeferredValue, useMemo } from 'react';
import {
  type KeyListing,
  type KeyPreview,
  mergeKeyList,
  newKeyVersion,
  planKeyLoad,
  previewKey,
} from '#domain/keyChange.ts';
import { localDay } from '#domain/localDay.ts';
import { readKeyList } from '#exchange/codebookList/keyList.ts';
import type { KeyListProblem } from '#exchange/codebookList/keyListProblem.ts';
import { useAct, useDesk, useKey, useWhole } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

export type KeyDraft = {
  readonly list: KeyListing;
  readonly problems: readonly KeyListProblem[];
  readonly preview: KeyPreview;
};

/** What a list would change, a moment after it was typed or pasted. */
export function useKeyDraft(text: string, language: string): KeyDraft {
  const { key } = useKey();
  const { index } = useWhole();
  const wanted = useDeferredValue(text);
  return useMemo(() => {
    const { list, problems } = readKeyList(wanted);
    const after = mergeKeyList(key, list, language, 'preview');
    return { list, problems, preview: previewKey(key, after, index, language) };
  }, [wanted, key, index, language]);
}

/** Puts a list in force as a new version; true when it was taken. It can be undone like any act. */
export function usePutInForce(): (list: KeyListing, language: string) => boolean {
  const { key } = useKey();
  const act = useAct();
  const desk = useDesk();
  const { effects } = useSession();
  return (list, language) => {
    const version = newKeyVersion(localDay(effects.clock.now()), effects.ids);
    const after = mergeKeyList(key, list, language, version);
    return act(planKeyLoad(desk.state.getState().index, after, effects.ids)).ok;
  };
}
