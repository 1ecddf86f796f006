/** The first items of a list that is too long to show, and the number of the others. */
export const firstOf = <T>(
  list: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly rest: number } => ({
  shown: list.slice(0, limit),
  rest: Math.max(0, list.length - limit),
});
