import type { Care } from '@/engine/index.ts';

/** Something that a case holds and a draft has no field for: left behind, and said so by name. */
export type NotTaken =
  | { readonly code: 'request'; readonly path: string; readonly kind: string; readonly id: string }
  | {
      /** A kind of care that cannot be entered. */
      readonly code: 'care';
      readonly path: string;
      readonly number: number;
      readonly date: string;
      readonly care: Care;
    }
  /** Bill and institution of a stay in hospital, of which only the days are entered. */
  | { readonly code: 'stay'; readonly path: string; readonly number: number; readonly date: string }
  /** Taken as what is paid first on it, which comes to the same. */
  | { readonly code: 'class-b'; readonly path: string; readonly number: number; readonly amount: string }
  /** White space around a name, which tells two institutions apart in a case. */
  | { readonly code: 'name'; readonly path: string; readonly number: number; readonly name: string }
  | { readonly code: 'diseases'; readonly path: string; readonly diseases: readonly string[] }
  | { readonly code: 'cumulative'; readonly path: string; readonly id: string; readonly amount: string }
  /** The region of a draft, where there is no policy of that id here. */
  | { readonly code: 'policy'; readonly path: string; readonly id: string };
