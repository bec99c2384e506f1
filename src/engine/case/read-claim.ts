import { type Day, monthOfDay, yearOfMonth } from '../calendar/day.ts';
import { type Fen, minus, plus, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { type Care, CARE_AT_PHARMACIES, type Condition, DIMENSIONS } from '../pack/dimensions.ts';
import { shareOf } from '../pack/figure.ts';
import type { Pack } from '../pack/schema.ts';
import type { Claim, Provider } from './case.ts';
import { readBirth } from './read-birth.ts';
import { amount, boolean, day, Keys, nonEmpty, oneOf, type Read, type Report, text } from './reader.ts';

/** A claim as read from its own keys; what it is to the other claims is added once all are read. */
export type LoneClaim = Omit<Claim, 'situation'>;

const COMMON = [
  'id',
  'care',
  'date',
  'provider',
  'place',
  'emergency',
  'total',
  'outOfScope',
  'classB',
  'preSelfPay',
];
const OWN: Readonly<Record<Care, readonly string[]>> = {
  outpatient: [],
  'two-diseases': ['condition'],
  'special-disease': ['disease'],
  'negotiated-drug': ['basicPaid'],
  inpatient: ['admitted'],
  'emergency-death': [],
  delivery: ['admitted', 'birth', 'beneficiary'],
  prenatal: ['pregnancy', 'beneficiary'],
  'family-planning': ['beneficiary'],
};
const KEYS_OF = new Map(DIMENSIONS.care.map((care) => [care, new Set([...COMMON, ...OWN[care]])]));
const KEYS_OF_ANY = new Set([...COMMON, ...Object.values(OWN).flat()]);
const PROVIDER_KEYS = new Set(['kind', 'level', 'name', 'designated', 'prescribedBy']);

const LEVELS = DIMENSIONS.provider.filter((level) => level !== 'pharmacy');
const PRESCRIBERS = DIMENSIONS.prescribedBy.filter((prescriber) => prescriber !== 'unstated');
const CONDITIONS: readonly Condition[] = ['hypertension', 'diabetes'];
const BENEFICIARIES = ['self', 'spouse'] as const;

const care = oneOf(DIMENSIONS.care);
const kind = oneOf(['hospital', 'pharmacy'] as const);
const level = oneOf(LEVELS);
const prescriber = oneOf(PRESCRIBERS);
const designated = oneOf(DIMENSIONS.designated);
const place = oneOf(DIMENSIONS.place);
const condition = oneOf(CONDITIONS);
const beneficiary = oneOf(BENEFICIARIES);

/**
 * Reads one claim. Where anything in it is bad, the report says so and nothing is returned.
 * @param begins the first day that the person's timelines know; undefined where they cannot be read
 */
export function readClaim(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
  begins: Day | undefined,
): LoneClaim | undefined {
  const before = report.problems.length;
  const keys = Keys.of(value, path, report);
  if (!keys) return undefined;
  const id = keys.required('id', text);
  const claimCare = keys.required('care', care);
  keys.only((claimCare && KEYS_OF.get(claimCare)) ?? KEYS_OF_ANY);

  const date = keys.required('date', day);
  if (date !== undefined && begins !== undefined && date < begins)
    report.add(keys.pathOf('date'), 'before-timeline');
  const admitted = ownKey(keys, claimCare, 'admitted', day);
  if (admitted !== undefined && date !== undefined && admitted > date)
    report.add(keys.pathOf('admitted'), 'after-discharge');

  const claim = {
    admitted,
    provider: keys.required('provider', (v, p, r) => readProvider(v, p, r, pack, claimCare)),
    place: keys.optional('place', place) ?? 'local',
    emergency: keys.optional('emergency', boolean) ?? false,
    condition: ownKey(keys, claimCare, 'condition', condition),
    disease: readDisease(keys, pack, claimCare),
    birth: ownKey(keys, claimCare, 'birth', readBirth),
    pregnancy: keys.optional('pregnancy', text) ?? (claimCare === 'prenatal' ? '1' : undefined),
    beneficiary: keys.optional('beneficiary', beneficiary) ?? 'self',
  };
  const money = readMoney(keys, pack, claimCare);
  const { provider } = claim;
  if (id === undefined || claimCare === undefined || date === undefined || !provider || !money)
    return undefined;
  if (report.problems.length > before) return undefined;
  const month = monthOfDay(date);
  return { id, care: claimCare, date, month, year: yearOfMonth(month), ...claim, provider, ...money };
}

function readProvider(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
  claimCare: Care | undefined,
): Provider | undefined {
  const keys = Keys.of(value, path, report);
  if (!keys) return undefined;
  keys.only(PROVIDER_KEYS);
  const providerKind = keys.required('kind', kind);
  const isPharmacy = providerKind === 'pharmacy';
  if (isPharmacy && claimCare && !CARE_AT_PHARMACIES.has(claimCare))
    report.add(keys.pathOf('kind'), 'no-pharmacy-for-care');
  if (isPharmacy && keys.has('level')) report.add(keys.pathOf('level'), 'unknown-key');
  if (providerKind === 'hospital' && keys.has('prescribedBy'))
    report.add(keys.pathOf('prescribedBy'), 'unknown-key');
  const needsPrescriber = pack?.coverages.some((c) => c.care === claimCare && c.prescriber === 'required');
  if (isPharmacy && needsPrescriber && !keys.has('prescribedBy'))
    report.add(keys.pathOf('prescribedBy'), 'prescriber-needed');
  const hospitalLevel =
    providerKind === 'hospital' ? keys.required('level', level) : keys.optional('level', level);
  const name = keys.optional('name', nonEmpty);
  const designation = keys.optional('designated', designated) ?? 'pooling';
  const prescribedBy = keys.optional('prescribedBy', prescriber);
  if (providerKind === undefined) return undefined;
  return { kind: providerKind, level: hospitalLevel, name, designated: designation, prescribedBy };
}

/** Reads a key that the care in question must have; of an unknown care, whatever is there is judged. */
function ownKey<T>(keys: Keys, claimCare: Care | undefined, key: string, read: Read<T>): T | undefined {
  if (claimCare === undefined) return keys.optional(key, read);
  return OWN[claimCare].includes(key) ? keys.required(key, read) : undefined;
}

function readDisease(keys: Keys, pack: Pack | undefined, claimCare: Care | undefined): string | undefined {
  const listed = pack?.diseases ?? [];
  if (listed.length === 0) return keys.optional('disease', text);
  const disease = ownKey(keys, claimCare, 'disease', text);
  if (disease !== undefined && !listed.some(({ id }) => id === disease))
    keys.report.add(keys.pathOf('disease'), 'disease-not-listed');
  return disease;
}

type Money = Pick<Claim, 'total' | 'outOfScope' | 'classB' | 'preSelfPay' | 'eligible' | 'basicPaid'>;

function readMoney(keys: Keys, pack: Pack | undefined, claimCare: Care | undefined): Money | undefined {
  const { report } = keys;
  const share = pack?.coverages.find((c) => c.care === claimCare)?.classBShare;
  const total = keys.required('total', amount);
  const outOfScope = keys.optional('outOfScope', amount);
  const classB = keys.optional('classB', amount);
  if (keys.has('classB') && pack && claimCare && !share)
    report.add(keys.pathOf('classB'), 'no-class-b-share');
  const preSelfPay = keys.optional('preSelfPay', amount);
  if (keys.has('classB') && keys.has('preSelfPay')) report.add(keys.pathOf('preSelfPay'), 'class-b-twice');
  if ((claimCare === 'delivery' || claimCare === 'prenatal') && preSelfPay)
    report.add(keys.pathOf('preSelfPay'), 'no-self-payment-first');

  const firstKey = keys.has('classB') ? 'classB' : 'preSelfPay';
  const isGood = (key: string): boolean => !report.has(keys.pathOf(key));
  const fromBill = ownKey(keys, claimCare, 'basicPaid', amount);
  const basicPaid = claimCare === 'negotiated-drug' ? fromBill : ZERO;
  if (total === undefined) return undefined;

  const first = isGood(firstKey) ? (classB ?? preSelfPay ?? ZERO) : ZERO;
  if (plus(outOfScope ?? ZERO, first) > total)
    report.add(keys.pathOf(keys.has('outOfScope') ? 'outOfScope' : firstKey), 'more-than-total');
  if (basicPaid === undefined || !['outOfScope', 'classB', 'preSelfPay'].every(isGood)) return undefined;

  const rate = share && shareOf(share.is);
  const paidFirst: Fen = classB !== undefined && rate ? applyRate(classB, rate) : first;
  const eligible = minus(minus(total, outOfScope ?? ZERO), paidFirst);
  if (basicPaid > eligible) report.add(keys.pathOf('basicPaid'), 'more-than-eligible');
  return { total, outOfScope: outOfScope ?? ZERO, classB, preSelfPay: paidFirst, eligible, basicPaid };
}
