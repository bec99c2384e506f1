import { proven } from '../proven.ts';
import { countOf, type Figure } from './figure.ts';
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
  const months = (figure: Figure): number => proven(countOf(figure));
  return {
    shortUnder: months(interruption.shortUnder),
    longOver: months(interruption.longOver),
    wait: months(interruption.wait),
  };
}
