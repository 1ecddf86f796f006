/** The first items of a list too long to be shown, and how many are left. */
export const firstOf = <T>(
  list: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly rest: number } => ({
  shown: list.slice(0, limit),
  rest: Math.max(0, list.length - limit),
});
