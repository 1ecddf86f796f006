import type { GroupFields } from '#domain/group/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions, useQuestionWording } from '#session/useQuestions.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { TextField } from '#ui/TextField.tsx';

type Wording = GroupFields['wording'];

type WordingFieldsProps = { readonly wording: Wording; readonly onChange: (wording: Wording) => void };

/** The group's own wording of the questions; their codes stay those of the method. */
export function WordingFields({ wording, onChange }: WordingFieldsProps) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const questionWording = useQuestionWording();
  const t = useTranslations('platform');
  const worded = questions.some((question) => wording[question] !== undefined);
  return (
    <Disclosure summary={t('wording')} open={worded}>
      <p>{t('wordingHint')}</p>
      {questions.map((question) => (
        <TextField
          key={question}
          label={questionName(question)}
          placeholder={questionWording(question)}
          value={wording[question] ?? ''}
          onChange={(words) => onChange({ ...wording, [question]: words })}
        />
      ))}
    </Disclosure>
  );
}
