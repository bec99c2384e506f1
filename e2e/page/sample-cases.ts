import { readdirSync, readFileSync } from 'node:fs';
import type { RegionId } from './packs.ts';

/** A sample as it was worked out by hand, with its articles, in `cases/`. */
export interface SampleCase {
  readonly id: string;
  readonly case: {
    readonly policy: RegionId;
    readonly claims: readonly {
      readonly id: string;
      readonly care: string;
      readonly date: string;
      readonly total: string;
    }[];
  };
  readonly expect: {
    readonly claims?: Readonly<Record<string, SampleClaim>>;
    /** undefined where there are no claims, but requests alone. */
    readonly totals?: Readonly<Record<'total' | 'fund' | 'outOfPocket' | 'undetermined', string>> & {
      readonly claims: number;
    };
    readonly account: {
      readonly months: Readonly<Record<string, { readonly credit: string | null }>>;
      readonly closingBalance: string | null;
    };
    readonly readingsThatMatter: readonly string[];
  };
}

interface SampleClaim {
  readonly outcome: 'settled' | 'excluded' | 'undetermined';
  readonly fund: string;
  readonly supplement: string;
  readonly outOfPocket: string;
  readonly deductible: string;
  readonly remaining: readonly { readonly id: string; readonly amount: string }[];
}

const CASES = new URL('../../cases/', import.meta.url);
const FILE = /^sample-(.+)\.json$/u;

export const SAMPLE_CASES: readonly SampleCase[] = readdirSync(CASES).flatMap((policy) =>
  readdirSync(new URL(`${policy}/`, CASES)).flatMap((file) => {
    const [, id] = FILE.exec(file) ?? [];
    if (id === undefined) return [];
    const text = readFileSync(new URL(`${policy}/${file}`, CASES), 'utf8');
    return [{ ...(JSON.parse(text) as Omit<SampleCase, 'id'>), id }];
  }),
);

/** An amount as people read it. */
export const shown = (amount: string): string => amount.replace(/\B(?=(?:[0-9]{3})+\.)/gu, ',');

/** The sum of amounts of two decimals, of a year where a sample has several. */
export const sum = (amounts: readonly string[]): string =>
  amounts
    .reduce((fen, amount) => fen + BigInt(amount.replace('.', '')), 0n)
    .toString()
    .padStart(3, '0')
    .replace(/([0-9]{2})$/u, '.$1');
