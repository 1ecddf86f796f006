import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { type Choice, Segmented } from '#ui/RadioCards.tsx';

/** The questions with their signs, as options. */
function useQuestionChoices(): readonly Choice<Question>[] {
  const questions = useQuestions();
  const questionName = useQuestionName();
  return questions.map((value) => ({
    value,
    label: questionName(value),
    sign: <QuestionSign question={value} />,
  }));
}

type QuestionPickerProps = {
  readonly hideLabel?: boolean;
  readonly value: Question;
  readonly onChange: (question: Question) => void;
};

/** Chooses one of the platform's questions. */
export function QuestionPicker({ hideLabel = false, value, onChange }: QuestionPickerProps) {
  const t = useTranslations('pieces');
  const choices = useQuestionChoices();
  return (
    <Segmented
      legend={t('question')}
      hideLegend={hideLabel}
      value={value}
      options={choices}
      onChange={onChange}
    />
  );
}

type QuestionFilterProps = {
  readonly hideLabel?: boolean;
  /** Undefined means all questions. */
  readonly value: Question | undefined;
  readonly onChange: (question: Question | undefined) => void;
};

/** Chooses all the questions, or one. */
export function QuestionFilter({ hideLabel = false, value, onChange }: QuestionFilterProps) {
  const t = useTranslations('pieces');
  const choices = useQuestionChoices();
  return (
    <Segmented<Question | 'all'>
      legend={t('question')}
      hideLegend={hideLabel}
      value={value ?? 'all'}
      options={[{ value: 'all', label: t('allQuestions') }, ...choices]}
      onChange={(chosen) => onChange(chosen === 'all' ? undefined : chosen)}
    />
  );
}
