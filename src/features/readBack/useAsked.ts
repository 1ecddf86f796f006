import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import type { Asked } from './projector/shown.ts';

/** The questions as the group's screen names them. */
export function useAsked(): Asked {
  const questions = useQuestions();
  const nameOf = useQuestionName();
  return { questions, nameOf };
}
