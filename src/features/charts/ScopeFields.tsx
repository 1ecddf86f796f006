import type { AddingBase } from '#domain/statistics/counts.ts';
import { useTranslations } from '#i18n/intl.ts';
import { ScopeBar } from '#pieces/ScopeBar.tsx';
import { Segmented } from '#ui/RadioCards.tsx';

type ScopeFieldsProps = { readonly base: AddingBase; readonly onBase: (base: AddingBase) => void };

/** Choice of the group, and of what is counted. */
export function ScopeFields({ base, onBase }: ScopeFieldsProps) {
  const t = useTranslations('charts');
  return (
    <ScopeBar>
      <Segmented<AddingBase>
        legend={t('base')}
        value={base}
        options={[
          { value: 'expressions', label: t('expressions') },
          { value: 'criteria', label: t('criteria') },
        ]}
        onChange={onBase}
      />
    </ScopeBar>
  );
}
