import { countOf } from './figure.ts';
import type { Pack } from './schema.ts';

/** The lengths of an unpaid period that a document tells apart, in months. */
export interface InterruptionBounds {
  /** Shorter ones do not interrupt the benefits. */
  readonly shortUnder: number;
  /** Longer ones are followed by a wait. */
  readonly longOver: number;
  readonly wait: number;
}

/** @returns undefined where the document does not tell unpaid periods apart by their length */
export function boundsOf({ interruption }: Pack): InterruptionBounds | undefined {
  if (interruption === null) return undefined;
  const shortUnder = countOf(interruption.shortUnder);
  const longOver = countOf(interruption.longOver);
  const wait = countOf(interruption.wait);
  if (shortUnder === undefined || longOver === undefined || wait === undefined)
    throw new Error('a pack was settled with that was not proven sound');
  return { shortUnder, longOver, wait };
}
