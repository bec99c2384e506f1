import fc from 'fast-check';
import { amount, part } from './arbitrary-amount.ts';
import { day, dayText } from './arbitrary-time.ts';
import { type ClaimJson, yuan } from './case-json.ts';

const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'];
const AT_PHARMACIES = new Set(['outpatient', 'two-diseases', 'special-disease', 'negotiated-drug']);
const PLACES = ['offsite-resident', 'offsite-referred', 'offsite-in-province', 'offsite-cross-province'];

const care = fc.oneof(
  { weight: 12, arbitrary: fc.constant('outpatient') },
  { weight: 4, arbitrary: fc.constant('two-diseases') },
  { weight: 2, arbitrary: fc.constantFrom('inpatient', 'delivery') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'special-disease',
      'negotiated-drug',
      'emergency-death',
      'prenatal',
      'family-planning',
    ),
  },
);

/** Mostly this, seldom one of those. */
const mostly = <T, U>(usual: T, others: readonly U[]): fc.Arbitrary<T | U> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const level = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('tertiary', 'secondary', 'primary') },
  { weight: 1, arbitrary: fc.constantFrom(...LEVELS) },
);

const drawn = fc.record({
  care,
  date: day,
  days: fc.integer({ min: 0, max: 9 }),
  kind: mostly('hospital', ['pharmacy']),
  level,
  name: fc.option(fc.constantFrom('甲', '乙'), { nil: undefined }),
  designated: mostly('pooling', ['account-only', 'none']),
  prescribedBy: fc.constantFrom(...LEVELS, 'none'),
  place: mostly('local', PLACES),
  emergency: mostly(false, [true]),
  total: amount,
  outOfScope: part,
  preSelfPay: part,
  basicPaid: part,
  condition: fc.constantFrom('hypertension', 'diabetes'),
  birth: fc.constantFrom(
    { kind: 'normal' },
    { kind: 'cesarean', babies: 2 },
    { kind: 'termination', months: 4 },
  ),
  beneficiary: mostly('self', ['spouse']),
});

/**
 * A valid claim of any kind.
 * @param begins the day on which both timelines of the person have begun
 */
export function claim(id: string, begins: number): fc.Arbitrary<ClaimJson> {
  return drawn.map((of) => {
    const date = Math.max(of.date, begins);
    const outOfScope = of.outOfScope(of.total);
    const paysFirst = of.care !== 'delivery' && of.care !== 'prenatal';
    const preSelfPay = paysFirst ? of.preSelfPay(of.total - outOfScope) : 0;
    const stays = of.care === 'inpatient' || of.care === 'delivery';
    const ofMaternity = ['delivery', 'prenatal', 'family-planning'].includes(of.care);
    const atPharmacy = of.kind === 'pharmacy' && AT_PHARMACIES.has(of.care);
    return {
      id,
      care: of.care,
      date: dayText(date),
      ...(stays ? { admitted: dayText(date - of.days) } : {}),
      provider: {
        ...(atPharmacy
          ? { kind: 'pharmacy', prescribedBy: of.prescribedBy }
          : { kind: 'hospital', level: of.level }),
        ...(of.name === undefined ? {} : { name: of.name }),
        designated: of.designated,
      },
      place: of.place,
      emergency: of.emergency,
      total: yuan(of.total),
      outOfScope: yuan(outOfScope),
      preSelfPay: yuan(preSelfPay),
      ...(of.care === 'two-diseases' ? { condition: of.condition } : {}),
      ...(of.care === 'special-disease' ? { disease: '1' } : {}),
      ...(of.care === 'negotiated-drug'
        ? { basicPaid: yuan(of.basicPaid(of.total - outOfScope - preSelfPay)) }
        : {}),
      ...(of.care === 'delivery' ? { birth: of.birth } : {}),
      ...(ofMaternity ? { beneficiary: of.beneficiary } : {}),
    };
  });
}
