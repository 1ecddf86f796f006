import type { GroupId } from '#domain/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useDesk.tsx';
import { SelectField } from '#ui/SelectField.tsx';

/** Every group's criteria, or one group's. Absent while there is only one. */
export function GroupFilter() {
  const t = useTranslations('classify');
  const route = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2) return null;
  const { groupId, ...everywhere } = route;
  return (
    <SelectField
      label={t('group')}
      hideLabel
      value={groupId ?? ''}
      options={[
        { value: '', label: t('allGroups') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => go(id === '' ? everywhere : { ...route, groupId: id as GroupId })}
    />
  );
}
