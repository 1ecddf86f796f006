import { useCallback, useState } from 'react';
import { type CriterionId, type GroupId, isUuid } from '#domain/record/identity.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** The progress of the second coding on this device: the view, the coder, the criteria. A reload continues here. */
export type CodingProgress = {
  readonly view: 'start' | 'blind' | 'comparison';
  /** As typed so far; during coding, as stored. */
  readonly initials: string;
  readonly sampled: boolean;
  readonly size: number;
  /** The group being coded; absent for the whole platform. */
  readonly groupId?: GroupId | undefined;
  /** The current criterion. */
  readonly at?: CriterionId | undefined;
};

const views: readonly CodingProgress['view'][] = ['start', 'blind', 'comparison'];

/** A sample large enough for a result and small enough for one session. */
const first: CodingProgress = { view: 'start', initials: '', sampled: false, size: 30 };

const idIn = <T extends string>(value: unknown): T | undefined =>
  typeof value === 'string' && isUuid(value) ? (value as unknown as T) : undefined;

type Kept = { readonly [Part in keyof CodingProgress]?: unknown };

function keptIn(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Reads the stored progress field by field: an invalid field gets its initial value. */
function progressIn(text: string): CodingProgress {
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

/** The progress, saved outside the page at each change. */
export function useCodingProgress(): readonly [CodingProgress, (change: Partial<CodingProgress>) => void] {
  const session = useSession();
  const { space, platformId } = useOpenPlatform();
  const [progress, setProgress] = useState(() =>
    progressIn(session.drafts(space, platformId).shared.read(field)),
  );
  const change = useCallback(
    (some: Partial<CodingProgress>) =>
      setProgress((former) => {
        const next = { ...former, ...some };
        session.drafts(space, platformId).shared.write(field, JSON.stringify(next));
        return next;
      }),
    [session, space, platformId],
  );
  return [progress, change];
}
