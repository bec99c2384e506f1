type Counting = `${string}{{count}}${string}`;

/** The texts of another language: the same keys; a text that counts may have a form of its own for one. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  readonly [K in keyof T & string as T[K] extends Counting ? `${K}_one` : never]?: string;
};
