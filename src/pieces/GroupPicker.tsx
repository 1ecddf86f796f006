import type { Group } from '#domain/group/group.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { type Option, SelectField } from '#ui/SelectField.tsx';

type GroupPickerProps = {
  readonly value: GroupId;
  readonly onChange: (groupId: GroupId) => void;
};

const optionOf = ({ id, name }: Pick<Group, 'id' | 'name'>): Option<string> => ({ value: id, label: name });

/** One group of the platform. Absent while there is only one. */
export function GroupPicker({ value, onChange }: GroupPickerProps) {
  const t = useTranslations('pieces');
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2) return null;
  const choose = (id: string) => onChange(id as GroupId);
  return <SelectField label={t('group')} value={value} options={groups.map(optionOf)} onChange={choose} />;
}

type GroupFilterProps = {
  readonly label?: string;
  readonly hideLabel?: boolean;
  /** What "no group in particular" is called. */
  readonly all?: string;
  readonly value: GroupId | undefined;
  readonly onChange: (groupId: GroupId | undefined) => void;
};

/**
 * Every group, or one. Absent only where there is nothing to choose: a screen that is narrowed, even to a group that
 * was removed since, always shows to which one, and the way out.
 */
export function GroupFilter({ label, hideLabel = false, all, value, onChange }: GroupFilterProps) {
  const t = useTranslations('pieces');
  const groups = useIndex((index) => index.groups());
  const missing = useMissingGroup(value, groups);
  if (groups.length < 2 && value === undefined) return null;
  return (
    <SelectField
      label={label ?? t('group')}
      hideLabel={hideLabel}
      value={value ?? ''}
      options={[{ value: '', label: all ?? t('allGroups') }, ...groups.map(optionOf), ...missing]}
      onChange={(id) => onChange(id === '' ? undefined : (id as GroupId))}
    />
  );
}

/** Without an option of its own a removed group would look like "all", and choosing "all" would change nothing. */
function useMissingGroup(id: GroupId | undefined, groups: readonly Group[]): readonly Option<string>[] {
  const t = useTranslations('pieces');
  const name = useIndex((index) => id && index.record('groups', id)?.name);
  if (id === undefined || groups.some((group) => group.id === id)) return [];
  return [{ value: id, label: name === undefined ? t('unknownGroup') : t('removedGroup', { name }) }];
}
