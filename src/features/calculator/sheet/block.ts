import type { ClaimOutcome } from '@/engine/index.ts';
import type { YearDrawn } from '../pictures/year-drawn.ts';

/** What a sheet is made of, before it is drawn or written as plain text: both say the same. */
export type Block =
  | { readonly as: 'heading'; readonly level: 2 | 3; readonly text: string }
  | {
      readonly as: 'text';
      readonly text: string;
      /** `lead` stays with what follows. */
      readonly tone?: 'lead' | 'open' | 'soft';
      readonly rests?: Rests;
    }
  | {
      readonly as: 'facts';
      readonly facts: readonly (readonly [name: string, value: string])[];
      /** Whether they run on in one paragraph. */
      readonly brief?: boolean;
    }
  | { readonly as: 'lines'; readonly lines: readonly Line[] }
  /** Pictures of what stands beside them in figures. */
  | { readonly as: 'bill'; readonly outcome: ClaimOutcome }
  | { readonly as: 'year'; readonly drawn: YearDrawn }
  | {
      readonly as: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** What they come to, below them. */
      readonly sums?: readonly (readonly string[])[];
      /** Whether its first column holds more than a word or two. */
      readonly wordy?: boolean;
    };

/** A line of a receipt with everything that its rule says. */
export interface Line {
  readonly label: string;
  readonly amount: string;
  readonly weight?: 'sum' | 'payer';
  /** How it comes about, a thought each. */
  readonly how: readonly string[];
  readonly rests?: Rests | undefined;
}

/** What a figure rests on. */
export interface Rests {
  /** Numbers of articles. */
  readonly articles: readonly string[];
  /** Ids of assumptions of the pack. */
  readonly assumptions: readonly string[];
}

/** Every article that some blocks cite, each once, in their order. */
export const articlesIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(restsIn).flatMap(({ articles }) => articles)),
];

/** Every assumption likewise. */
export const assumptionsIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(restsIn).flatMap(({ assumptions }) => assumptions));

function restsIn(block: Block): readonly Rests[] {
  if (block.as === 'text') return block.rests ? [block.rests] : [];
  return block.as === 'lines' ? block.lines.flatMap(({ rests }) => rests ?? []) : [];
}
