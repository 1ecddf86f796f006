import { useMemo, useState } from 'react';
import { classify, unclassify } from '#domain/classification/classify.ts';
import { printFullCode } from '#domain/codebook/componentCode.ts';
import type { CriterionId, GroupId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { nextLeft, trayOf } from '#domain/views/tray.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** The latest act on several criteria, for its message and for the focus. */
export type Moved = {
  /** Their new code; absent if they became unclassified. */
  readonly code?: string;
  readonly ids: readonly CriterionId[];
  /** The next criterion to focus: the next unclassified one, else one of those that moved. */
  readonly focus: CriterionId | undefined;
  /** The number of the act on the open platform: while it is the latest, it can be undone from here. */
  readonly act: number | undefined;
};

export type Moving = {
  readonly moved: Moved | undefined;
  readonly give: (ids: readonly CriterionId[], typed: string) => Problem | undefined;
  readonly sendBack: (ids: readonly CriterionId[]) => void;
  readonly undo: () => void;
};

/** Acts on several criteria, each a single step of undo. `onMoved` receives the ids that the act was asked for. */
export function useMoving(onMoved: (ids: readonly CriterionId[]) => void): Moving {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { reference } = useCodebook();
  const { groupId } = usePlatformRoute();
  const { ids } = useSession().effects;
  const [moved, setMoved] = useState<Moved>();
  const acts = useMemo(() => {
    const tell = (news: Omit<Moved, 'act'>, wanted: readonly CriterionId[]) => {
      setMoved({ ...news, act: openPlatform.state.getState().latest?.nth });
      onMoved(wanted);
    };
    const give = (wanted: readonly CriterionId[], typed: string) => {
      const { focus, changing, plan } = planGiving(openPlatform, ids, groupId, wanted, {
        typed,
        key: reference,
      });
      const acted = act(plan);
      if (!acted.ok) return acted.problems[0];
      tell({ ids: changing, focus, code: typed.trim().toUpperCase() }, wanted);
      return undefined;
    };
    const sendBack = (wanted: readonly CriterionId[]) => {
      const { index } = openPlatform.state.getState();
      const classified = wanted.filter((id) => index.classificationOf(id) !== undefined);
      if (act(unclassify(index, classified)).ok) tell({ ids: classified, focus: classified[0] }, wanted);
    };
    return { give, sendBack };
  }, [act, openPlatform, ids, reference, groupId, onMoved]);
  const undo = () => {
    setMoved((latest) => latest && { ids: latest.ids, focus: latest.ids[0], act: undefined });
    void openPlatform.undo();
  };
  return { moved, undo, ...acts };
}

type Choice = Parameters<typeof classify>[3];

/**
 * Plans only the actual changes, and finds the next criterion in the tray as it was before. Skips criteria that were
 * withdrawn.
 */
function planGiving(
  openPlatform: OpenPlatform,
  newIds: Ids,
  groupId: GroupId | undefined,
  wanted: readonly CriterionId[],
  choice: Choice,
) {
  const { index } = openPlatform.state.getState();
  const { unclassified } = trayOf(index, groupId);
  const printed = choice.typed.trim().toUpperCase();
  const changing = wanted.filter((id) => {
    const code = index.classificationOf(id)?.code;
    const hasCode = code !== undefined && printFullCode(code).toUpperCase() === printed;
    return index.record('criteria', id)?.deleted === undefined && !hasCode;
  });
  const taken = new Set(changing);
  const fromTray = unclassified.some(({ id }) => taken.has(id));
  const next = fromTray ? nextLeft(unclassified, taken)?.id : undefined;
  return {
    changing,
    focus: next ?? wanted[0],
    plan: classify(index, newIds, changing, choice),
  };
}
