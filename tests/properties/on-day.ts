import type { BirthJson, CaseJson, ClaimJson, PersonJson } from './case-json.ts';

/** What a person's timelines say of a day, read without the engine. */
function onDay(person: PersonJson, date: string): { readonly status: string; readonly enrolment: string } {
  const value = (timeline: string | readonly Entry[] | undefined, key: string): string | undefined =>
    typeof timeline === 'string'
      ? timeline
      : timeline?.reduce<string | undefined>(
          (held, entry) => (entry.from <= date ? entry[key] : held),
          undefined,
        );
  return {
    status: value(person.status, 'status') ?? '',
    enrolment: value(person.enrolment, 'enrolment') ?? 'combined',
  };
}

type Entry = Readonly<Record<string, string>> & { readonly from: string };

export interface LimitOnDay {
  readonly id: string;
  /** What the limit runs over: a month or a year, as the date begins with it; a pregnancy; or a single claim. */
  readonly period: string;
  /** Yuan. */
  readonly most: number;
  readonly bounds: 'fund' | 'expense' | 'supplement';
}

/** The limits of the documents for a claim, copied from their articles (yuan). */
export function limitsOnDay(kase: CaseJson, claim: ClaimJson): readonly LimitOnDay[] {
  const { policy, person } = kase;
  const { care, date } = claim;
  const { status, enrolment } = onDay(person, date);
  const retired = status === 'retired';
  const year = date.slice(0, 4);
  const month = date.slice(0, 7);
  const bounds = 'fund';
  if (policy === 'dingxi') return dingxi(kase, claim, year);
  if (care === 'two-diseases') {
    const of = [...person.conditions].sort().join();
    const most = of === 'hypertension' ? 200 : of === 'diabetes' ? 300 : 500;
    return [{ id: 'two-diseases', period: year, most, bounds }];
  }
  switch (policy) {
    case 'baoji':
      return [{ id: 'year', period: year, most: retired ? 900 : 500, bounds }];
    case 'shiyan':
      return [{ id: 'year', period: year, most: 3000, bounds }];
    case 'kaifeng':
      return [
        { id: 'month', period: month, most: retired ? 200 : 150, bounds },
        { id: 'year', period: year, most: (retired ? 1500 : 1000) / (year === '2022' ? 2 : 1), bounds },
      ];
    default:
      return [
        {
          id: 'year',
          period: year,
          most: enrolment === 'pooled-only' ? (retired ? 1100 : 880) : retired ? 2500 : 2000,
          bounds,
        },
      ];
  }
}

function dingxi({ person, readings }: CaseJson, claim: ClaimJson, year: string): readonly LimitOnDay[] {
  const { care, id, birth } = claim;
  switch (care) {
    case 'inpatient':
    case 'emergency-death':
      return [
        { id: 'year', period: year, most: 70_000, bounds: 'fund' },
        { id: 'large-sum', period: year, most: 600_000, bounds: 'supplement' },
      ];
    case 'special-disease': {
      const registered = (person.specialDiseases ?? []).map(limitOfDisease);
      const most = Math.max(...registered) + 300 * (registered.length - 1);
      const bounds = readings['special-disease-limit-basis'] === 'expense' ? 'expense' : 'fund';
      return [{ id: 'special-disease', period: year, most, bounds }];
    }
    case 'delivery':
      return [{ id: 'delivery', period: id, most: limitOfDelivery(birth), bounds: 'fund' }];
    case 'prenatal':
      return [{ id: 'prenatal', period: claim.pregnancy ?? '1', most: 2000, bounds: 'fund' }];
    default:
      return [];
  }
}

/** 定西 第三十一条: the last number up to which a limit stands, and the limit. */
const LIMITS_OF_DISEASES: readonly (readonly [number, number])[] = [
  [1, 90_000],
  [2, 60_000],
  [3, 30_000],
  [4, 20_000],
  [5, 14_000],
  [12, 10_000],
  [23, 5000],
  [25, 4000],
  [33, 3000],
  [36, 2000],
];

const limitOfDisease = (disease: string): number =>
  LIMITS_OF_DISEASES.find(([last]) => Number(disease) <= last)?.[1] ?? Number.NaN;

/** 定西 第三十六条（一）. */
export function limitOfDelivery({ kind, babies = 1, months = 0 }: BirthJson = { kind: '' }): number {
  if (kind === 'termination') return months >= 7 ? 3500 : months >= 4 ? 2500 : 2000;
  const single: Readonly<Record<string, number>> = { normal: 3500, difficult: 4500, cesarean: 5500 };
  return (single[kind] ?? Number.NaN) + 1000 * (babies - 1);
}
