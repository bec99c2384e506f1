import { type Sample, SAMPLES } from './samples.ts';

/** So many stand there at once; the others are a press away. */
const FEW = 6;

interface InOrder {
  readonly first: readonly Sample[];
  readonly others: readonly Sample[];
}

/** Samples, those of the chosen region before the others. */
export function inOrder(region: string | undefined, samples: readonly Sample[] = SAMPLES): InOrder {
  const isOwn = ({ case: { policy } }: Sample): boolean => policy === region;
  const ordered = [...samples.filter(isOwn), ...samples.filter((sample) => !isOwn(sample))];
  return { first: ordered.slice(0, FEW), others: ordered.slice(FEW) };
}
