import fc from 'fast-check';
import { amount, largeAmount } from './arbitrary-amount.ts';
import { birth } from './arbitrary-birth.ts';
import { yuan } from './case-json.ts';

const EMPLOYERS = ['employer-public', 'employer-other'];
/** Wages and bases, in yuan; `amount` alone would mostly be less than a day's pay. */
const money = fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), amount, largeAmount).map(yuan);
const months = fc.oneof(
  fc.constantFrom(0, 2, 3, 5, 6, 12, 13, 59, 60, 119, 120, 179, 180, 181, 1200),
  fc.integer({ min: 0, max: 1200 }),
);

const contribution = fc
  .record({
    payer: fc.constantFrom(...EMPLOYERS, 'flexible-4', 'flexible-8', 'unemployed', 'retired'),
    money,
  })
  .map(({ payer, money: wage }) => ({
    kind: 'contribution',
    payer,
    ...(EMPLOYERS.includes(payer) ? { wage } : {}),
  }));

const buyout = fc
  .record({
    payer: fc.constantFrom(...EMPLOYERS, 'flexible-4', 'flexible-8'),
    monthsPaid: months,
    base: money,
    since: fc.option(months),
  })
  .map(({ payer, monthsPaid, base, since }) => ({
    kind: 'retirement-buyout',
    payer,
    monthsPaid,
    base,
    ...(since === null || payer === 'flexible-4' ? {} : { monthsSinceChange: since }),
  }));

const allowance = fc.record({
  kind: fc.constant('maternity-allowance'),
  employer: fc.constantFrom(...EMPLOYERS, 'employer-other', 'none'),
  averageWage: money,
  birth,
  monthsContributed: months,
});

const start = fc
  .record({
    payer: fc.constantFrom('employer', 'flexible'),
    event: fc.constantFrom('first', 'resume'),
    paidOn: fc.constantFrom(
      '2023-03-15',
      '2023-11-30',
      '2024-01-31',
      '2024-02-29',
      '2024-12-01',
      '2028-12-31',
    ),
    interruptedMonths: months,
  })
  .map(({ interruptedMonths, ...rest }) => ({
    kind: 'benefit-start',
    ...rest,
    ...(rest.event === 'resume' ? { interruptedMonths } : {}),
  }));

export type RequestJson = Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string };

/** A valid request of each kind but for its id. */
export const REQUESTS = {
  contribution,
  'retirement-buyout': buyout,
  'maternity-allowance': allowance,
  'benefit-start': start,
};

/** Up to four valid requests of any kind. */
export const requests: fc.Arbitrary<readonly RequestJson[]> = fc
  .array(fc.oneof(...Object.values(REQUESTS)), { maxLength: 4 })
  .map((list) => list.map((request, at): RequestJson => ({ ...request, id: `r${at}` })));
