import { useCallback } from 'react';
import { type FreeQuestion, labelIn, questionsAsked } from '#domain/platform/freeQuestion.ts';
import { methodQuestions, type Question } from '#domain/platform/question.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useIndexIfAny } from './useOpenPlatform.tsx';

/** The questions that the open platform shows, in its order; the method's three when no platform is open. */
export const useQuestions = (): readonly Question[] =>
  useIndexIfAny((index) => index?.questions() ?? methodQuestions);

/** The questions asked at a meeting of the open platform. */
export const useQuestionsAsked = (): readonly Question[] =>
  useIndexIfAny((index) => questionsAsked(index?.platform));

const useFreeQuestion = () => useIndexIfAny((index) => index?.platform?.freeQuestion);

/**
 * A question's name in the interface language. The free question has the name that its platform gave it: the open
 * platform, or one that is about to be imported and gives `incoming`.
 */
export function useQuestionName(incoming?: FreeQuestion): (question: Question) => string {
  const t = useTranslations('common');
  const locale = useLocale();
  const stored = useFreeQuestion();
  const free = stored ?? incoming;
  return useCallback(
    (question) => (question === 'FREE' && labelIn(free?.name, locale)) || t(`question.${question}`),
    [t, locale, free],
  );
}

/** The wording of a question for a group that has none of its own. */
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
