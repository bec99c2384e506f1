import type { AccountMonth } from '@/engine/index.ts';

type Unknown = Extract<AccountMonth, { readonly credit?: undefined }>;

/** A month with its credit, or a run of months whose credits are unknown for one reason and want of the same. */
export type LedgerEntry =
  | { readonly kind: 'credit'; readonly month: Extract<AccountMonth, { readonly reason?: undefined }> }
  | {
      readonly kind: 'unknown';
      readonly first: string;
      readonly last: string;
      readonly reason: Unknown['reason'];
      /** Ids of parameters, or `contributionBase`. */
      readonly missing: readonly string[];
    };

export function ledgerEntries(months: readonly AccountMonth[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const month of months) {
    const before = entries[entries.length - 1];
    if (month.reason === undefined) entries.push({ kind: 'credit', month });
    else if (before?.kind === 'unknown' && isLike(before, month))
      entries[entries.length - 1] = { ...before, last: month.month };
    else {
      const { month: first, reason, missing } = month;
      entries.push({ kind: 'unknown', first, last: first, reason, missing });
    }
  }
  return entries;
}

type Why = Pick<Unknown, 'reason' | 'missing'>;

const isLike = (a: Why, b: Why): boolean =>
  a.reason === b.reason &&
  a.missing.length === b.missing.length &&
  a.missing.every((id) => b.missing.includes(id));
