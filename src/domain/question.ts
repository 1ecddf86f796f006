/** WB: what is well-being for you? IB: what is ill-being? ACT: what do you do, or could you do? */
export const questions = ['WB', 'IB', 'ACT'] as const;
export type Question = (typeof questions)[number];

export const isQuestion = (text: string): text is Question => (questions as readonly string[]).includes(text);
