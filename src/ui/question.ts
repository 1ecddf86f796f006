/** The codes of the questions, used for their styles. Their meaning is in the domain. */
export type QuestionCode = 'WB' | 'IB' | 'ACT' | 'FREE';
