import { useCallback, useState } from 'react';
import { type CriterionId, type GroupId, isUuid } from '#domain/identity.ts';
import { useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

/** Where this device stands in the second coding: what is being done, by whom, on what. A reload goes on from here. */
export type Stand = {
  readonly view: 'start' | 'blind' | 'comparison';
  /** As typed so far; while coding, as stored. */
  readonly initials: string;
  readonly sampled: boolean;
  readonly size: number;
  /** The group being coded; absent for the whole platform. */
  readonly groupId?: GroupId | undefined;
  /** The criterion in hand. */
  readonly at?: CriterionId | undefined;
};

const views: readonly Stand['view'][] = ['start', 'blind', 'comparison'];

/** Enough to say something, little enough for one sitting. */
const first: Stand = { view: 'start', initials: '', sampled: false, size: 30 };

const idIn = <T extends string>(value: unknown): T | undefined =>
  typeof value === 'string' && isUuid(value) ? (value as unknown as T) : undefined;

type Kept = { readonly [Part in keyof Stand]?: unknown };

function keptIn(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** What was kept, part by part: a part that cannot be used is as at the first time. */
function standIn(text: string): Stand {
  const { view, initials, sampled, size, groupId, at } = keptIn(text);
  return {
    view: views.find((one) => one === view) ?? first.view,
    initials: typeof initials === 'string' ? initials : first.initials,
    sampled: sampled === true,
    size: typeof size === 'number' && Number.isInteger(size) && size > 0 ? size : first.size,
    groupId: idIn<GroupId>(groupId),
    at: idIn<CriterionId>(at),
  };
}

const field = 'coding';

/** The stand, kept outside the page at each change. */
export function useStand(): readonly [Stand, (change: Partial<Stand>) => void] {
  const session = useSession();
  const { space, platformId } = useDesk();
  const [stand, setStand] = useState(() => standIn(session.drafts(space, platformId).shared.read(field)));
  const change = useCallback(
    (some: Partial<Stand>) =>
      setStand((former) => {
        const next = { ...former, ...some };
        session.drafts(space, platformId).shared.write(field, JSON.stringify(next));
        return next;
      }),
    [session, space, platformId],
  );
  return [stand, change];
}
