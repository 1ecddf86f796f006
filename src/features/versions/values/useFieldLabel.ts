import { useMemo } from 'react';
import { type CodebookReference, isKeyOfSource } from '#domain/classification/classification.ts';
import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import { type FullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Cycle, SizeBand, Wording } from '#domain/group/group.ts';
import type { FreeQuestion } from '#domain/platform/freeQuestion.ts';
import type { PlatformKind } from '#domain/platform/platform.ts';
import { isQuestion, questions } from '#domain/platform/question.ts';
import type { Origin } from '#domain/record/origin.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';

type Say = (value: never) => string;

/** Names of languages or countries; an invalid tag is shown as it is. */
function useNameOf(type: 'language' | 'region'): (code: string) => string {
  const locale = useLocale();
  const names = useMemo(() => new Intl.DisplayNames([locale], { type, fallback: 'code' }), [locale, type]);
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

type Sayings = Readonly<Record<string, Say>>;

/** Labels of days, languages, countries and numbers. */
function usePlainSayings(): Sayings {
  const t = useTranslations('versions');
  const language = useNameOf('language');
  const country = useNameOf('region');
  const day = useDayLabel();
  const number = (value: number) => t('number', { value });
  return {
    expressions: number,
    order: number,
    language,
    languages: (tags: readonly string[]) => tags.map(language).join(', '),
    country,
    meetingDate: day,
    retentionDate: day,
    code: (code: FullCode) => printFullCode(code),
    key: (key: CodebookReference) =>
      isKeyOfSource(key) ? t('keyOfSource') : `${key.keyId} · ${key.version}`,
    origin: ({ source, id }: Origin) => `${source} · ${id}`,
    translation: ({ text }: { readonly text: string }) => text,
    freeQuestion: ({ isAsked, name, wording }: FreeQuestion) =>
      [...Object.values(name), ...Object.values(wording), ...(isAsked ? [] : [t('notAsked')])].join('\n'),
  };
}

/** Labels of references to other records. */
function useReferences(): Sayings {
  const t = useTranslations('versions');
  const index = useIndex((whole) => whole);
  const criterion = (id: string) => index.stored('criteria', id)?.text ?? t('nothing');
  return {
    groupId: (id: string) => index.stored('groups', id)?.name ?? t('nothing'),
    joinedTo: criterion,
    criterionId: criterion,
    parentId: () => t('otherPlatform'),
    covered: (ids: readonly string[]) => t('criteriaCount', { count: ids.length }),
    coder: (coder: string) => {
      if (coder === groupCoder) return t('groupCoder');
      return coder === settledCoder ? t('settledCoder') : coder;
    },
  };
}

/** Labels of fields with a few fixed values. */
function useChoiceSayings(): Sayings {
  const t = useTranslations('versions');
  const common = useTranslations('common');
  const platform = useTranslations('platform');
  const readBack = useTranslations('readBack.status');
  const nameOf = useQuestionName();
  const question = (value: string) => (isQuestion(value) ? nameOf(value) : t('allQuestions'));
  return {
    question,
    kind: (kind: PlatformKind) => platform(`kinds.${kind}`),
    sizeBand: (band: SizeBand) => platform(`size.${band}`),
    cycle: (cycle: Cycle) => platform(`cycles.cycle${cycle}`),
    readBack: (said: 'confirmed' | 'sentBack') => readBack(said),
    scribe: () => common('scribe'),
    wording: (wording: Wording) =>
      questions.flatMap((each) => (wording[each] ? [`${question(each)} · ${wording[each]}`] : [])).join('\n'),
  };
}

/** Returns the label of each kind of value that is not a participant's text. */
const useSayings = (): Sayings => ({ ...usePlainSayings(), ...useReferences(), ...useChoiceSayings() });

/** Returns the label of a field's value; '' for an absent or empty one. */
export function useFieldLabel(): (field: string, value: unknown) => string {
  const sayings = useSayings();
  return (field, value) => {
    if (value === undefined) return '';
    const say = Object.hasOwn(sayings, field) ? sayings[field] : undefined;
    return say === undefined ? String(value) : say(value as never);
  };
}

type FieldName = Parameters<ReturnType<typeof useTranslations<'versions.field'>>>[0];

/** Returns the name of a field. A test checks that every field of every kind of record has one. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations('versions.field');
  return (field) => t(field as FieldName);
}
