/** Sets one date of the fields, or removes it if the input was emptied. */
export function withDate<K extends string, F extends { readonly [key in K]?: string }>(
  fields: F,
  name: K,
  day: string,
): F {
  const { [name]: _former, ...others } = fields;
  return (day === '' ? others : { ...others, [name]: day }) as unknown as F;
}
