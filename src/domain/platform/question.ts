/** WB: what is well-being for you? IB: what is ill-being? ACT: what do you do, or could you do? */
export const methodQuestions = ['WB', 'IB', 'ACT'] as const;

/** All possible questions: the method's three, and a free one (FREE) that a platform may add. */
export const questions = [...methodQuestions, 'FREE'] as const;
export type Question = (typeof questions)[number];

export const isQuestion = (text: string): text is Question => (questions as readonly string[]).includes(text);

/** How many of the method's questions come before the free one. */
export const freePlaces = [0, 1, 2, 3] as const;
export type FreePlace = (typeof freePlaces)[number];

const orders: Readonly<Record<FreePlace, readonly Question[]>> = {
  0: ['FREE', 'WB', 'IB', 'ACT'],
  1: ['WB', 'FREE', 'IB', 'ACT'],
  2: ['WB', 'IB', 'FREE', 'ACT'],
  3: questions,
};

/** All four questions with the free one at its place. The list is the same object at each call. */
export const questionsWithFree = (place: FreePlace): readonly Question[] => orders[place];
