import { describe, expect, it } from 'vitest';
import { creditGrounds, formatFen, readCase, settle } from '@/engine/index.ts';
import { shippedPack } from '../packs.ts';
import { examples } from '../spec/examples.ts';

interface Published {
  readonly account?: { readonly months: readonly { readonly credit: string | null }[] };
}

/** A share of a level in fen, rounded half up, by means of its own. @param rate a plain decimal */
function shareOf(level: number, rate: string): number {
  const [whole = '0', decimals = ''] = rate.split('.');
  const scale = 10n ** BigInt(decimals.length);
  const product = BigInt(level) * BigInt(whole + decimals);
  return Number((2n * product + scale) / (2n * scale));
}

const settled = examples.filter(({ result }) => result.error === undefined);

describe.skipIf(settled.length === 0)('the published examples', () => {
  it.each(settled.map(({ name, kase, result }) => [name, kase, result as Published] as const))(
    '%s: what a credit is said to come from comes to the published credit',
    (_, kase, { account }) => {
      const open = shippedPack(kase.policy);
      const read = readCase(kase, () => open);
      if (!read.ok) throw new Error('refused');
      const grounds = creditGrounds(settle(open, read.value, { trace: false }));
      const explained = grounds.map(({ decision, share, makeUp }) => {
        if (decision === 'no-status' || decision === 'unpaid' || decision === 'nothing') return '0.00';
        if (share?.level === undefined) return undefined;
        const sum = shareOf(share.level, share.rate.text) + (makeUp?.amount ?? 0);
        return formatFen(sum as Parameters<typeof formatFen>[0]);
      });
      const published = account?.months.map(({ credit }) => credit) ?? [];
      expect(grounds).toHaveLength(published.length);
      published.forEach((credit, at) => {
        const fixed = grounds[at]?.decision === 'amount';
        expect(fixed ? credit : (explained[at] ?? null)).toBe(credit);
      });
    },
  );
});

it('the difference of a month times the months is what is made up', () => {
  expect(shareOf(20_033, '0.028') * 3).toBe(1683);
});
