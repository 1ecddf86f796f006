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

/** Chooses one group of the platform. Renders nothing while there is only one; a removed one in hand is shown too. */
export function GroupPicker({ value, onChange }: GroupPickerProps) {
  const t = useTranslations('pieces');
  const groups = useIndex((index) => index.groups());
  const options = [...groups.map(optionOf), ...useMissingGroup(value, groups)];
  if (options.length < 2) return null;
  const choose = (id: string) => onChange(id as GroupId);
  return <SelectField label={t('group')} value={value} options={options} onChange={choose} />;
}

type GroupFilterProps = {
  readonly label?: string;
  readonly hideLabel?: boolean;
  /** The label of the option "no group in particular". */
  readonly all?: string;
  readonly value: GroupId | undefined;
  readonly onChange: (groupId: GroupId | undefined) => void;
};

/**
 * Chooses every group, or one. Hidden only if there is nothing to choose: a filtered screen always shows its filter, so
 * that people can remove it, even if the group itself was removed meanwhile.
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

/** An option for a removed group. Without it the select would show "all", and choosing "all" would change nothing. */
function useMissingGroup(id: GroupId | undefined, groups: readonly Group[]): readonly Option<string>[] {
  const t = useTranslations('pieces');
  const name = useIndex((index) => id && index.record('groups', id)?.name);
  if (id === undefined || groups.some((group) => group.id === id)) return [];
  return [{ value: id, label: name === undefined ? t('unknownGroup') : t('removedGroup', { name }) }];
}
