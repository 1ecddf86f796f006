import type { GroupId } from '#domain/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useDesk.tsx';
import { SelectField } from '#ui/SelectField.tsx';

/** Narrows the place to one group, where there are several. */
export function GroupScope() {
  const t = useTranslations('coding');
  const { groupId, question: _question, ...route } = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2 && groupId === undefined) return null;
  return (
    <SelectField
      label={t('group')}
      value={groupId ?? ''}
      options={[
        { value: '', label: t('allGroups') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => go(id === '' ? route : { ...route, groupId: id as GroupId }, { replace: true })}
    />
  );
}
