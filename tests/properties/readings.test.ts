import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedPacks } from '../packs.ts';
import { anyCase } from './arbitrary-case.ts';
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

it('a reading is listed exactly when switching it changes who pays what', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const result = resultOf(kase);
      const matter = (shippedPacks.get(kase.policy)?.pack.readings ?? []).filter(({ id, options }) =>
        options.some(
          (option) =>
            whoPays(resultOf({ ...kase, readings: { ...kase.readings, [id]: option.id } })) !==
            whoPays(result),
        ),
      );
      expect(result.readingsThatMatter).toEqual(matter.map(({ id }) => id).sort());
    }),
    RUNS,
  );
});
