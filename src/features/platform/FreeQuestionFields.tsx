import type { PlatformFields } from '#domain/platform/edit.ts';
import type { FreeQuestion } from '#domain/platform/freeQuestion.ts';
import { type FreePlace, freePlaces, methodQuestions } from '#domain/platform/question.ts';
import { isLanguageTag } from '#domain/record/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useNames } from './useNames.ts';

type FieldsProps = {
  readonly fields: PlatformFields;
  readonly onFields: (fields: PlatformFields) => void;
};

const noQuestion: FreeQuestion = { isAsked: false, place: 3, name: {}, wording: {} };

/** The platform's languages, and those in which its fourth question already has a wording. */
const languagesOf = (languages: readonly string[], { name, wording }: FreeQuestion): readonly string[] => [
  ...new Set([...languages.filter(isLanguageTag), ...Object.keys(name), ...Object.keys(wording)]),
];

/** The optional fourth question, in addition to the method's three: most platforms have none. */
export function FreeQuestionFields({ fields, onFields }: FieldsProps) {
  const t = useTranslations('platform.free');
  const { freeQuestion } = fields;
  const free = freeQuestion ?? noQuestion;
  const change = (changed: Partial<FreeQuestion>) =>
    onFields({ ...fields, freeQuestion: { ...free, ...changed } });
  return (
    <Disclosure summary={t('title')} open={freeQuestion !== undefined}>
      <Stack gap={4}>
        <p>{t('text')}</p>
        <CheckField
          label={t('isAsked')}
          hint={t('isAskedHint')}
          checked={free.isAsked}
          onChange={(isAsked) => change({ isAsked })}
        />
        {freeQuestion === undefined ? null : (
          <>
            <PlaceField place={free.place} onChange={(place) => change({ place })} />
            {languagesOf(fields.languages, free).map((language) => (
              <WordsFields key={language} language={language} free={free} onChange={change} />
            ))}
          </>
        )}
      </Stack>
    </Disclosure>
  );
}

type PlaceFieldProps = { readonly place: FreePlace; readonly onChange: (place: FreePlace) => void };

function PlaceField({ place, onChange }: PlaceFieldProps) {
  const t = useTranslations('platform.free');
  const common = useTranslations('common');
  const labelOf = (at: FreePlace) => {
    const before = methodQuestions[at - 1];
    return before === undefined ? t('first') : t('after', { question: common(`question.${before}`) });
  };
  return (
    <SelectField
      label={t('place')}
      value={String(place)}
      options={freePlaces.map((at) => ({ value: String(at), label: labelOf(at) }))}
      onChange={(value) => onChange(freePlaces.find((at) => String(at) === value) ?? 3)}
    />
  );
}

type WordsFieldsProps = {
  readonly language: string;
  readonly free: FreeQuestion;
  readonly onChange: (changed: Partial<FreeQuestion>) => void;
};

function WordsFields({ language, free, onChange }: WordsFieldsProps) {
  const t = useTranslations('platform.free');
  const nameOf = useNames('language');
  const { name, wording } = free;
  return (
    <>
      <TextField
        label={t('name', { language: nameOf(language) })}
        hint={t('nameHint')}
        value={name[language] ?? ''}
        onChange={(words) => onChange({ name: { ...name, [language]: words } })}
      />
      <TextField
        label={t('wording', { language: nameOf(language) })}
        value={wording[language] ?? ''}
        onChange={(words) => onChange({ wording: { ...wording, [language]: words } })}
      />
    </>
  );
}
