import { useEffect, useState } from 'react';
import type { PlatformFields } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useSession } from '#session/useSession.tsx';
import { SelectField } from '#ui/SelectField.tsx';

type ParentFieldProps = {
  readonly fields: PlatformFields;
  readonly onFields: (fields: PlatformFields) => void;
};

/**
 * The platform that this one refers to, chosen among those of this device. A reference to one that is elsewhere is
 * kept.
 */
export function ParentField({ fields, onFields }: ParentFieldProps) {
  const t = useTranslations('platform');
  const others = useOtherPlatforms();
  const { parentId, ...orphan } = fields;
  const elsewhere = parentId !== undefined && !others.some(({ id }) => id === parentId);
  const options = [
    { value: '', label: t('noParent') },
    ...others.map(({ id, name }) => ({ value: id as string, label: name })),
    ...(elsewhere ? [{ value: parentId as string, label: t('parentElsewhere') }] : []),
  ];
  return (
    <SelectField
      label={t('parent')}
      hint={t('parentHint')}
      value={parentId ?? ''}
      options={options}
      onChange={(id) => onFields(id === '' ? orphan : { ...orphan, parentId: id as PlatformId })}
    />
  );
}

function useOtherPlatforms(): readonly Platform[] {
  const { space, platformId } = usePlatformRoute();
  const storage = useSession().effects.storages[space];
  const [platforms, setPlatforms] = useState<readonly Platform[]>([]);
  useEffect(() => {
    let here = true;
    storage.summaries().then(
      (summaries) => here && setPlatforms(summaries.map(({ platform }) => platform)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [storage]);
  return platforms.filter(({ id, deleted }) => id !== platformId && deleted === undefined);
}
