import fc from 'fast-check';
import { part } from './arbitrary-amount.ts';
import { birth } from './arbitrary-birth.ts';
import { dayText } from './arbitrary-time.ts';
import { type ClaimJson, yuan } from './case-json.ts';
import type { Particulars } from './particulars.ts';

const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'];
const AT_PHARMACIES = new Set(['outpatient', 'two-diseases', 'special-disease', 'negotiated-drug']);
const PLACES = ['offsite-resident', 'offsite-referred', 'offsite-in-province', 'offsite-cross-province'];

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

/** Mostly a disease that the person is registered for; any number where the document has no list. */
function diseaseOf(listed: readonly string[], registered: readonly string[]): fc.Arbitrary<string> {
  const any = fc.constantFrom(...(listed.length === 0 ? ['1'] : listed));
  if (registered.length === 0) return any;
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...registered) }, { weight: 1, arbitrary: any });
}

const drawn = ({ care, day, bill, diseases }: Particulars, registered: readonly string[]) =>
  fc.record({
    care,
    date: day,
    days: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 9 })),
    kind: mostly('hospital', ['pharmacy']),
    level,
    name: fc.option(fc.constantFrom('甲', '乙'), { nil: undefined }),
    designated: mostly('pooling', ['account-only', 'none']),
    prescribedBy: fc.constantFrom(...LEVELS, 'none'),
    place: mostly('local', PLACES),
    emergency: mostly(false, [true]),
    total: bill,
    outOfScope: part,
    first: part,
    statesClassB: fc.boolean(),
    basicPaid: part,
    condition: fc.constantFrom('hypertension', 'diabetes'),
    disease: diseaseOf(diseases, registered),
    birth,
    pregnancy: fc.constantFrom(undefined, '1', '2'),
    beneficiary: mostly('self', ['spouse']),
  });

/**
 * A valid claim of any kind.
 * @param begins the day on which both timelines of the person have begun
 * @param registered the special diseases that the person is registered for
 */
export function claim(
  id: string,
  particulars: Particulars,
  begins: number,
  registered: readonly string[],
): fc.Arbitrary<ClaimJson> {
  return drawn(particulars, registered).map((of) => {
    const date = Math.max(of.date, begins);
    const outOfScope = of.outOfScope(of.total);
    const paysFirst = of.care !== 'delivery' && of.care !== 'prenatal';
    const first = paysFirst ? of.first(of.total - outOfScope) : 0;
    const statesClassB = of.statesClassB && particulars.classB.has(of.care);
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
      [statesClassB ? 'classB' : 'preSelfPay']: yuan(first),
      ...(of.care === 'two-diseases' ? { condition: of.condition } : {}),
      ...(of.care === 'special-disease' ? { disease: of.disease } : {}),
      ...(of.care === 'negotiated-drug'
        ? { basicPaid: yuan(of.basicPaid(of.total - outOfScope - first)) }
        : {}),
      ...(of.care === 'delivery' ? { birth: of.birth } : {}),
      ...(of.care === 'prenatal' && of.pregnancy !== undefined ? { pregnancy: of.pregnancy } : {}),
      ...(ofMaternity ? { beneficiary: of.beneficiary } : {}),
    };
  });
}
