/** Keeps `key` only when it has a value: an absent key and an undefined one are not the same to a strict reader. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
