import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { CriterionEdit } from '#domain/criterion/edit.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Result } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { Place } from '#session/places.ts';
import { criterionIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { createMemoryDisk, createMemoryStorage } from '../../kit/memoryStorage.ts';
import { enter, type Room } from '../../kit/room.tsx';

openDialogs();

type Planned = Result<Plan, Problem> | Plan;

const planOf = (planned: Planned): Plan => {
  if (!('ok' in planned)) return planned;
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
};

/** Renders a screen of one tab, with another tab of the same device and another tablet, all on the same disk. */
export async function beside(
  screen: ReactNode,
  place: Place,
  room: Room = {},
  more: Parameters<typeof enter>[3] = {},
) {
  const disk = createMemoryDisk();
  const here = await enter(screen, place, { ...room, disk }, more);
  const tab = createMemoryStorage({ disk, writer: 'memory.2' });
  const tablet = createMemoryStorage({ disk, writer: 'tablet.1' });
  await Promise.all([tab.open(), tablet.open()]);
  const { openPlatform } = here;
  const index = (): PlatformIndex => openPlatform.state.getState().index;
  /** All acts are planned before any is written, so that none has seen the others. */
  const atOnce = async (...plans: readonly ((index: PlatformIndex) => Planned)[]) => {
    const [mine, ...others] = plans.map((plan) => planOf(plan(index())));
    await act(async () => {
      if (mine !== undefined) await openPlatform.act(mine);
      for (const plan of others) await tablet.commit(plan);
    });
  };
  const acting = (plan: Planned) => act(async () => void (await openPlatform.act(planOf(plan))));
  return { ...here, tab, tablet, index, atOnce, acting, disk };
}

/** A correction of the nth criterion in its current state. */
export const corrected =
  (edit: CriterionEdit, n = 1) =>
  (index: PlatformIndex): Planned => {
    const seen = index.record('criteria', criterionIdOf(n));
    if (seen === undefined) throw new Error('no such criterion');
    return editCriterion(index, asSeen(seen), edit);
  };
