import { cycles, type Group, sizeBands } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { type Column, column } from './column.ts';

export const platformColumn: Column<{ readonly platform: Platform }> = column(
  'platform_id',
  'text',
  ({ platform }) => platform.id,
);

type OfGroup = { readonly group: Group };

const known = sizeBands.filter((band) => band !== 'unknown');

export const groupNameColumns: readonly Column<OfGroup>[] = [
  column('group_id', 'text', ({ group }) => group.id),
  column('group', 'text', ({ group }) => group.name),
];

export const cycleColumn: Column<OfGroup> = column('cycle', 'whole', ({ group }) => group.cycle, {
  values: cycles.map(String),
});

export const profileColumn: Column<OfGroup> = column('profile', 'text', ({ group }) => group.profile, {
  missing: 'notKnown',
});

const sizeBandColumn: Column<OfGroup> = column(
  'size_band',
  'text',
  ({ group }) => (group.sizeBand === 'unknown' ? undefined : group.sizeBand),
  { values: known, missing: 'notKnown', rule: 'sizeBand' },
);

const meetingDateColumn: Column<OfGroup> = column('meeting_date', 'day', ({ group }) => group.meetingDate, {
  missing: 'notKnown',
});

/** What a group is, in the order in which several tables say it. */
export const groupColumns: readonly Column<OfGroup>[] = [
  ...groupNameColumns,
  profileColumn,
  sizeBandColumn,
  cycleColumn,
  meetingDateColumn,
];

/** The same in the order of the table of groups, where the platform comes between. */
export const groupTableColumns = { sizeBandColumn, meetingDateColumn } as const;
