import type { AccountMonth } from '@/engine/index.ts';

type Unknown = Extract<AccountMonth, { readonly credit?: undefined }>;

/** A month with its credit, or a run of months whose credits are unknown for one reason. */
export type LedgerEntry =
  | { readonly kind: 'credit'; readonly month: Extract<AccountMonth, { readonly reason?: undefined }> }
  | {
      readonly kind: 'unknown';
      readonly first: string;
      readonly last: string;
      readonly reason: Unknown['reason'];
    };

export function ledgerEntries(months: readonly AccountMonth[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const month of months) {
    const before = entries[entries.length - 1];
    if (month.reason === undefined) entries.push({ kind: 'credit', month });
    else if (before?.kind === 'unknown' && before.reason === month.reason)
      entries[entries.length - 1] = { ...before, last: month.month };
    else entries.push({ kind: 'unknown', first: month.month, last: month.month, reason: month.reason });
  }
  return entries;
}
