import type { GroupId } from '#domain/identity.ts';
import type { AddingBase } from '#domain/statistics/counts.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useDesk.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './Charts.module.css';

type ScopeFieldsProps = { readonly base: AddingBase; readonly onBase: (base: AddingBase) => void };

function GroupField() {
  const t = useTranslations('charts');
  const { groupId, question: _question, ...route } = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2 && groupId === undefined) return null;
  const choose = (id: string) =>
    go(id === '' ? route : { ...route, groupId: id as GroupId }, { replace: true });
  return (
    <div className={styles['groups']}>
      <SelectField
        label={t('scope')}
        value={groupId ?? ''}
        options={[
          { value: '', label: t('wholePlatform') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose}
      />
    </div>
  );
}

/** Whose words, and what is counted of them. */
export function ScopeFields({ base, onBase }: ScopeFieldsProps) {
  const t = useTranslations('charts');
  return (
    <div className={styles['fields']} data-noprint>
      <GroupField />
      <Segmented<AddingBase>
        legend={t('base')}
        value={base}
        options={[
          { value: 'expressions', label: t('expressions') },
          { value: 'criteria', label: t('criteria') },
        ]}
        onChange={onBase}
      />
    </div>
  );
}
