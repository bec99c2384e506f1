/** Something that a case holds and a draft does not settle with: said so by name. */
export type NotTaken =
  /** Bill and institution of a stay in hospital, where the region settles by its days alone; the draft keeps them. */
  | { readonly code: 'stay'; readonly path: string; readonly number: number; readonly date: string }
  /** White space around a name, which tells two institutions apart in a case. */
  | { readonly code: 'name'; readonly path: string; readonly number: number; readonly name: string }
  /** The region of a draft, where there is no policy of that id here. */
  | { readonly code: 'policy'; readonly path: string; readonly id: string }
  /** What the format of an older file had and this one has no place for; `sentence` is the key of what says so. */
  | { readonly code: 'migrated'; readonly path: string; readonly sentence: string };
