import type { CaseJson, PersonJson } from './case-json.ts';

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
  /** What the limit runs over: a month or a year, as the date begins with it. */
  readonly period: string;
  /** Yuan. */
  readonly most: number;
}

/** The limits of the four documents for a claim, copied from their articles (yuan). */
export function limitsOnDay({ policy, person }: CaseJson, care: string, date: string): readonly LimitOnDay[] {
  const { status, enrolment } = onDay(person, date);
  const retired = status === 'retired';
  const year = date.slice(0, 4);
  const month = date.slice(0, 7);
  if (care === 'two-diseases') {
    const of = [...person.conditions].sort().join();
    const most = of === 'hypertension' ? 200 : of === 'diabetes' ? 300 : 500;
    return [{ id: 'two-diseases', period: year, most }];
  }
  switch (policy) {
    case 'baoji':
      return [{ id: 'year', period: year, most: retired ? 900 : 500 }];
    case 'shiyan':
      return [{ id: 'year', period: year, most: 3000 }];
    case 'kaifeng':
      return [
        { id: 'month', period: month, most: retired ? 200 : 150 },
        { id: 'year', period: year, most: (retired ? 1500 : 1000) / (year === '2022' ? 2 : 1) },
      ];
    default:
      return [
        {
          id: 'year',
          period: year,
          most: enrolment === 'pooled-only' ? (retired ? 1100 : 880) : retired ? 2500 : 2000,
        },
      ];
  }
}
