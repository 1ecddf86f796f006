import type { AnyRecord, WritableStored } from '#domain/record/records.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useFieldLabel } from './useFieldLabel.ts';

/** Names a record briefly: a criterion by its group and question, a text by its component. */
export function useRecordName(): (item: WritableStored) => string {
  const t = useTranslations('versions');
  const say = useFieldLabel();
  const name = useIndex((index) => index.platform?.name) ?? '';
  const groupOf = (groupId: string | undefined) =>
    groupId === undefined ? t('wholePlatform') : say('groupId', groupId);
  return ({ table, record }) => {
    if (table === 'platforms') return t('what.platforms', { name });
    if (table === 'groups') return t('what.groups', { name: record.name });
    if (table === 'keys') return t('what.keys');
    if (table === 'classifications') return t('what.classifications', { coder: say('coder', record.coder) });
    const group = groupOf(record.groupId);
    if (table === 'syntheses') return t('what.syntheses', { component: record.component, group });
    return t('what.criteria', { group, question: say('question', record.question) });
  };
}

/** The words by which a person recognises the record, with their language when it is known. */
export function wordsOf({ table, record }: WritableStored): {
  readonly text: string;
  readonly language?: string;
} {
  if (table === 'criteria') return record;
  if (table === 'syntheses') return { text: record.text };
  if (table === 'keys') return { text: record.key.version };
  return { text: 'name' in record ? String((record as AnyRecord & { name: string }).name) : '' };
}
