export const synthesis = {} as const;
