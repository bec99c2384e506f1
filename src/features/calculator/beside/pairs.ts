/** What one region says. */
export interface Side {
  readonly text: string;
  /** Whether it is that the document does not say. */
  readonly isOpen?: boolean;
  /** What is said before it: that the document does not say, or not yet. */
  readonly lead?: string;
  /** Where more of it stands. */
  readonly to?: string;
  /** What leads there; where nothing stands, the text does. */
  readonly link?: string;
}

/** What two regions say of the same situation. */
export interface Pair {
  readonly key: string;
  readonly head: string;
  readonly sides: readonly [Side, Side];
}

export interface PairsOf {
  readonly key: string;
  readonly title: string;
  readonly pairs: readonly Pair[];
}

export const differs = ({ sides: [one, other] }: Pair): boolean => one.text !== other.text;

/** The pairs that are wanted of every part; no part without any. */
export const pick = (parts: readonly PairsOf[], wanted: (pair: Pair) => boolean): readonly PairsOf[] =>
  parts
    .map((part) => ({ ...part, pairs: part.pairs.filter(wanted) }))
    .filter(({ pairs }) => pairs.length > 0);
