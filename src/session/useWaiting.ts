import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PlatformId } from '#domain/record/identity.ts';
import { waitingDrafts } from './drafts.ts';
import type { Space } from './effects.ts';
import { type KeptPlace, placeOfDraft } from './keptFields.ts';
import { useOpenPlatform } from './useOpenPlatform.tsx';
import { useSession } from './useSession.tsx';

/** A begun text that is not saved, with its name in the text store. */
export type Waiting = KeptPlace & { readonly field: string; readonly window: string };

/** The texts begun on a platform and not saved, in any window. Updates when one is begun, saved or dropped here. */
export function useWaitingOf(space: Space, platformId: PlatformId): readonly Waiting[] {
  const { begun, effects } = useSession();
  const { textStore } = effects;
  const revision = useStore(begun, (state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text store changes in place
  return useMemo(
    () =>
      waitingDrafts(textStore, space, platformId).flatMap(({ field, window }) => {
        const place = placeOfDraft(field);
        return place === undefined ? [] : [{ ...place, field, window }];
      }),
    [textStore, space, platformId, revision],
  );
}

export function useWaiting(): readonly Waiting[] {
  const { space, platformId } = useOpenPlatform();
  return useWaitingOf(space, platformId);
}
