import type { Group } from '#domain/group/group.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { Card, CardGrid } from '#ui/Card.tsx';
import styles from './Meeting.module.css';

/** Chooses the group of the meeting. */
export function GroupChoice({ groups }: { readonly groups: readonly Group[] }) {
  const route = usePlatformRoute();
  return (
    <CardGrid>
      {groups.map(({ id, name }) => (
        <Card key={id}>
          <a className={styles['name']} data-cover href={hrefOf({ ...route, groupId: id })}>
            <bdi>{name}</bdi>
          </a>
        </Card>
      ))}
    </CardGrid>
  );
}
