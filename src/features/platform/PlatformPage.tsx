import { usePlatformRoute } from '#session/navigation.ts';
import { GroupPage } from './GroupPage.tsx';
import { GroupsPage } from './GroupsPage.tsx';

/** The first page of a platform: its groups, or one of them with all its fields. */
export function PlatformPage() {
  const { groupId } = usePlatformRoute();
  return groupId === undefined ? <GroupsPage /> : <GroupPage key={groupId} groupId={groupId} />;
}
