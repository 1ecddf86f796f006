import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import type { Asked } from './projector/shown.ts';

/** The questions and their names on the group's screen. */
export function useAsked(): Asked {
  const questions = useQuestions();
  const nameOf = useQuestionName();
  return { questions, nameOf };
}
