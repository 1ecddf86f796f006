import { useCallback } from 'react';
import { labelIn, questionsAsked } from '#domain/platform/freeQuestion.ts';
import { methodQuestions, type Question } from '#domain/platform/question.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useIndexIfAny } from './useOpenPlatform.tsx';

/** The questions the open platform shows, in its order; the method's three where no platform is open. */
export const useQuestions = (): readonly Question[] =>
  useIndexIfAny((index) => index?.questions() ?? methodQuestions);

/** The questions a meeting of the open platform is asked. */
export const useQuestionsAsked = (): readonly Question[] =>
  useIndexIfAny((index) => questionsAsked(index?.platform));

const useFreeQuestion = () => useIndexIfAny((index) => index?.platform?.freeQuestion);

/** A question's name in the screen's language; the free one has the name its platform gave it. */
export function useQuestionName(): (question: Question) => string {
  const t = useTranslations('common');
  const locale = useLocale();
  const free = useFreeQuestion();
  return useCallback(
    (question) => (question === 'FREE' && labelIn(free?.name, locale)) || t(`question.${question}`),
    [t, locale, free],
  );
}

/** A question as it is asked where the group has no wording of its own. */
export function useQuestionWording(): (question: Question) => string {
  const t = useTranslations('common');
  const locale = useLocale();
  const free = useFreeQuestion();
  return useCallback(
    (question) =>
      question === 'FREE'
        ? (labelIn(free?.wording, locale) ?? labelIn(free?.name, locale) ?? t('question.FREE'))
        : t(`wording.${question}`),
    [t, locale, free],
  );
}
