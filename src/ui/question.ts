/** The questions as the kit draws them; the method's meaning lives in the domain. */
export type QuestionCode = 'WB' | 'IB' | 'ACT' | 'FREE';
