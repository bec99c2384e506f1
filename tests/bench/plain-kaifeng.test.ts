import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, readCase, settle } from '@/engine/index.ts';
import { plainResult, settlePlainly } from '../../bench/plain-kaifeng.ts';
import { yearOfVisits } from '../../bench/cases.ts';
import { shippedPack } from '../packs.ts';
import { examplesOf } from '../spec/examples.ts';

const kaifeng = shippedPack('kaifeng');
const OUTCOMES = ['settled', 'excluded', 'undetermined'];
const CASES = new URL('../../cases/kaifeng/', import.meta.url);

/** The yardstick knows the default reading alone; the cases under another are not its business. */
function atDefaults(json: unknown): Case | undefined {
  const read = readCase(json, () => kaifeng);
  const [reading] = kaifeng.pack.readings;
  return read.ok && read.value.readings[reading?.id ?? ''] === reading?.default ? read.value : undefined;
}

function plainly(kase: Case) {
  const out = plainResult();
  settlePlainly(kase, out);
  return {
    claims: kase.claims.map((_, index) => {
      const outcome = OUTCOMES[out.outcome[index] ?? -1];
      if (outcome === 'undetermined') return { outcome };
      const shares = {
        outcome,
        deductible: out.deductible[index],
        fund: out.fund[index],
        accountPaid: out.accountPaid[index],
      };
      return outcome === 'settled'
        ? { ...shares, left: [out.monthLeft[index], out.yearLeft[index]] }
        : shares;
    }),
    credits: out.credit.map((credit) => (credit === -1 ? undefined : credit)),
  };
}

function byTheEngine(kase: Case) {
  const { claims, account } = settle(kaifeng, kase, { trace: false });
  return {
    claims: claims.map((claim) => {
      const { outcome } = claim;
      if (outcome === 'undetermined') return { outcome };
      const { deductible, fund, accountPaid } = claim;
      const shares = { outcome, deductible, fund, accountPaid };
      return outcome === 'settled'
        ? { ...shares, left: claim.remaining.map(({ amount }) => amount) }
        : shares;
    }),
    credits: account.months.map(({ credit }) => credit),
  };
}

const files = readdirSync(CASES).map((name) => ({
  name,
  json: (JSON.parse(readFileSync(new URL(name, CASES), 'utf8')) as { case: unknown }).case,
}));
const generated = [1, 2, 3].map((seed) => ({ name: `generated ${seed}`, json: yearOfVisits(200, seed) }));
const examples = examplesOf('kaifeng').map(({ name, kase }) => ({ name, json: kase as unknown }));

describe('the plain loop that the benchmark measures against', () => {
  const all = [...examples, ...files, ...generated].flatMap(({ name, json }) => {
    const kase = atDefaults(json);
    return kase ? [{ name, kase }] : [];
  });
  it.each(all)('settles $name as the engine does', ({ kase }) => {
    expect(plainly(kase)).toEqual(byTheEngine(kase));
  });
});
