import type { Visit } from '../draft/draft.ts';
import { amount, type Code, count, dayOf, fields, oneOf, sparse, yesOrNo } from './code.ts';
import { CARES, DESIGNATIONS, LEVELS, PLACES, PRESCRIBERS, USUAL_VISIT } from './version-1.ts';

type Provider = Pick<Visit, 'kind' | 'level' | 'prescribedBy'>;

const PROVIDERS: readonly Provider[] = [
  ...LEVELS.map((level) => ({ kind: 'hospital', level, prescribedBy: '' }) as const),
  ...PRESCRIBERS.map((prescribedBy) => ({ kind: 'pharmacy', level: '', prescribedBy }) as const),
];

/** Which of its two fields counts depends on the kind. */
const provider: Code<Provider> = {
  write: (out, { kind, level, prescribedBy }) =>
    out.put(
      PROVIDERS.findIndex(
        (each) =>
          each.kind === kind &&
          (kind === 'hospital' ? each.level === level : each.prescribedBy === prescribedBy),
      ),
      PROVIDERS.length,
    ),
  read: (from) => PROVIDERS[from.take(PROVIDERS.length)] as Provider,
};

/** So many institutions can be told apart; their names are not in a code. */
const NAMES = ['', 'A', 'B', 'C', 'D', 'E'];

const UNUSUAL = [
  'outOfScope',
  'preSelfPay',
  'classB',
  'place',
  'emergency',
  'name',
  'admitted',
  'designated',
  'condition',
  'disease',
  'basicPaid',
  'birthKind',
  'babies',
  'months',
  'beneficiary',
  'pregnancy',
  'paidFirstBy',
] as const;

/** A visit without its id. @param diseases numbers of the pack's special diseases */
export function visitCode(year: string, diseases: readonly string[]): Code<Omit<Visit, 'id'>> {
  const day = dayOf(year);
  const first = fields({ care: oneOf(CARES), date: day, provider, total: amount });
  const further = sparse<Pick<Visit, (typeof UNUSUAL)[number]>>(USUAL_VISIT, {
    outOfScope: amount,
    preSelfPay: amount,
    classB: amount,
    place: oneOf(PLACES),
    emergency: yesOrNo,
    name: oneOf(NAMES),
    admitted: day,
    designated: oneOf(DESIGNATIONS),
    condition: oneOf(['', 'hypertension', 'diabetes']),
    disease: oneOf(['', ...diseases]),
    basicPaid: amount,
    birthKind: oneOf(['', 'normal', 'difficult', 'cesarean', 'termination']),
    babies: count(10),
    months: count(11),
    beneficiary: oneOf(['self', 'spouse']),
    pregnancy: oneOf(NAMES),
    paidFirstBy: oneOf(['', 'printed', 'class-b']),
  });
  return {
    write: (out, visit) => {
      const { care, date, total } = visit;
      first.write(out, { care, date, provider: visit, total });
      further.write(out, visit);
    },
    read: (from) => {
      const { provider: where, ...said } = first.read(from);
      return { ...USUAL_VISIT, ...further.read(from), ...said, ...where };
    },
  };
}

/** Names as a code tells them apart: letters in the order in which they come up. */
export function asCodedNames(names: readonly string[]): readonly string[] {
  const met: string[] = [];
  return names.map((name) => {
    const bare = name.trim();
    if (bare === '') return '';
    if (!met.includes(bare)) met.push(bare);
    return NAMES[met.indexOf(bare) + 1] ?? bare;
  });
}
