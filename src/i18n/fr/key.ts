export const key = {} as const;
