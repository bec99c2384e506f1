import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedPacks } from '../packs.ts';
import { PACK_IDS } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import type { ResultJson } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

/** Who pays what: the fields that docs/case-format.md names under "What matters". */
const whoPays = ({ claims, account, requests }: ResultJson): string =>
  JSON.stringify({
    claims: claims.map((claim) => [
      claim.outcome,
      claim.deductible,
      claim.fund,
      claim.supplement,
      claim.outOfPocket,
      claim.accountPaid,
      claim.cashPaid,
    ]),
    credits: account.months.map(({ credit }) => credit),
    requests,
  });

/** A document with many readings takes more cases until each has mattered in every way. */
const runsOf = (policy: string): number => (policy === 'dingxi' ? 500 : 300);

it.each(PACK_IDS)('%s: a reading is listed exactly when switching it changes who pays what', (policy) => {
  fc.assert(
    fc.property(arbitraryCase(policy), (kase) => {
      const result = resultOf(kase);
      const matter = (shippedPacks.get(kase.policy)?.pack.readings ?? []).filter(({ id, options }) =>
        options.some(
          (option) =>
            option.id !== result.readings[id] &&
            whoPays(resultOf({ ...kase, readings: { ...kase.readings, [id]: option.id } })) !==
              whoPays(result),
        ),
      );
      expect(result.readingsThatMatter).toEqual(matter.map(({ id }) => id).sort());
    }),
    { ...RUNS, numRuns: runsOf(policy) },
  );
});
