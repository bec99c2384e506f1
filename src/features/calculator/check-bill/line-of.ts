import type { BillCheck, BillLine } from '@/engine/index.ts';
import type { SlipField } from './slip-fields.ts';

/**
 * The line of a check that a field of the slip is compared in; none where another field shows it: a case knows what lies
 * outside the catalogues and above their prices as one amount.
 */
export function lineOf({ lines }: BillCheck, { name, limit }: SlipField): BillLine | undefined {
  if (name === 'fullySelfPaid') return undefined;
  if (name === 'left')
    return lines.find((line) => line.line === 'left' && line.limit === limit) ?? leftNone(limit);
  const line = name === 'overPriceLimit' ? 'outOfScope' : name;
  return lines.find((each) => each.line === line);
}

/** A limit that does not apply leaves nothing to compare with. */
const leftNone = (limit: string): BillLine => ({
  line: 'left',
  limit,
  given: undefined,
  computed: undefined,
  verdict: 'not-on-slip',
});
