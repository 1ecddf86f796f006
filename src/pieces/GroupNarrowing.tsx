import type { GroupId } from '#domain/record/identity.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { GroupFilter } from './GroupPicker.tsx';

type GroupNarrowingProps = {
  readonly label?: string;
  readonly hideLabel?: boolean;
  readonly all?: string;
  /** Called after the address has changed. */
  readonly onNarrowed?: () => void;
};

/**
 * Limits the place to the words of one group. The choice replaces the current address in the history, so that the back
 * button leaves the place instead of going through every group that was chosen.
 */
export function GroupNarrowing({ onNarrowed, ...words }: GroupNarrowingProps) {
  const { groupId, question: _question, ...everywhere } = usePlatformRoute();
  const go = useGo();
  const narrow = (id: GroupId | undefined) => {
    go(id === undefined ? everywhere : { ...everywhere, groupId: id }, { replace: true });
    onNarrowed?.();
  };
  return <GroupFilter {...words} value={groupId} onChange={narrow} />;
}
