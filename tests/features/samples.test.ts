import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inOrder } from '@/features/calculator/samples/in-order.ts';
import { SAMPLES } from '@/features/calculator/samples/samples.ts';
import { samplesEn } from '@/i18n/samples.en.ts';
import { samplesZhCN } from '@/i18n/samples.zh-CN.ts';
import { caseFilesOf } from '../cases/files.ts';
import { PACK_IDS } from '../packs.ts';

const CASES = fileURLToPath(new URL('../../cases', import.meta.url));
const SAMPLE_FILES = fileURLToPath(new URL('../../src/features/calculator/samples/cases', import.meta.url));

const ZERO = '0.00';

interface Claim {
  readonly id: string;
  readonly care: string;
  readonly date: string;
  readonly provider: { readonly name?: string };
}

interface SampleCase {
  readonly policy: string;
  readonly person: { readonly status: unknown; readonly arrears?: unknown };
  readonly opening?: { readonly limits: Readonly<Record<string, string>> };
  readonly parameters?: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
}

interface Outcome {
  readonly outcome: string;
  readonly reason: string | null;
  readonly deductible: string;
  readonly rate: string | null;
  readonly fund: string;
  /** null of what is undetermined. */
  readonly supplement: string | null;
  readonly notes: readonly string[];
  readonly outOfPocket: string;
  readonly accountPaid: string;
  readonly remaining: readonly { readonly id: string; readonly amount: string }[];
}

interface Expected {
  readonly claims: Readonly<Record<string, Outcome>>;
  readonly account: { readonly months: Readonly<Record<string, { readonly credit: string }>> };
  readonly totals: { readonly fund: string; readonly undetermined: string };
  readonly requests: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly readingsThatMatter: readonly string[];
}

/** What was worked out by hand, by name of the sample. */
const byHand = new Map(
  PACK_IDS.flatMap((policy) => caseFilesOf(CASES, policy)).flatMap(({ name, file }) => {
    const [, id] = /^sample-(.+)\.json$/u.exec(name) ?? [];
    return id === undefined ? [] : [[id, file] as const];
  }),
);

function sample(id: string) {
  const found = SAMPLES.find((each) => each.id === id);
  const file = byHand.get(id);
  if (found === undefined || file === undefined)
    throw new Error(`There is no sample ${id} with its figures.`);
  const kase = found.case as SampleCase;
  const expected = file.expect as unknown as Expected;
  const outcomes = kase.claims.map((claim) => ({ ...claim, ...(expected.claims[claim.id] as Outcome) }));
  const left = (limit: string) =>
    outcomes.map(({ remaining }) => remaining.find((each) => each.id === limit)?.amount);
  return { kase, expected, outcomes, left };
}

const ids = SAMPLES.map(({ id }) => id);

/** A stay that the document has no terms for is entered for its days alone. */
const isOpen = ({ care, outcome }: { readonly care: string; readonly outcome: string }): boolean =>
  outcome === 'undetermined' && care !== 'inpatient';

describe('the samples', () => {
  it('are each there once, of all regions', () => {
    expect(new Set(ids).size).toBe(SAMPLES.length);
    expect(new Set(SAMPLES.map((each) => (each.case as SampleCase).policy))).toEqual(new Set(PACK_IDS));
  });

  it('are all that there are of sample files and of figures worked out for them', () => {
    const files = readdirSync(SAMPLE_FILES).map((file) => file.replace(/\.json$/u, ''));
    expect(files.sort()).toEqual([...ids].sort());
    expect([...byHand.keys()].sort()).toEqual([...ids].sort());
  });

  it('have a title and a sentence of their own in both languages', () => {
    for (const { samples } of [samplesZhCN, samplesEn]) {
      const keys = Object.keys(samples).flatMap((key) => [`samples.${key}.title`, `samples.${key}.shows`]);
      expect(SAMPLES.flatMap(({ title, shows }): string[] => [title, shows]).sort()).toEqual(keys.sort());
      const texts = Object.values(samples).flatMap(({ title, shows }): string[] => [title, shows]);
      expect(new Set(texts).size).toBe(2 * SAMPLES.length);
    }
  });

  it.each(SAMPLES)('$id is the very case that was worked out, and short', ({ id, case: kase }) => {
    expect(kase).toEqual(byHand.get(id)?.case);
    expect((kase as SampleCase).claims.length).toBeLessThanOrEqual(8);
  });

  it('each show one thing: only one has a meaning to choose for a visit, only one is not paid, only one is not stated', () => {
    const having = (shows: (each: ReturnType<typeof sample>) => boolean) =>
      ids.filter((id) => shows(sample(id)));
    expect(having(({ expected }) => expected.readingsThatMatter.length > 0)).toEqual([
      'two-meanings',
      'flexible-buyout',
    ]);
    expect(having(({ outcomes }) => outcomes.some(isOpen))).toEqual(['not-stated']);
    expect(having(({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'excluded'))).toEqual([
      'not-paid',
    ]);
    expect(having(({ kase }) => Array.isArray(kase.person.status))).toEqual(['retires-mid-year']);
    expect(having(({ kase }) => kase.opening !== undefined)).toEqual(['year-limit']);
    expect(having(({ left }) => left('month').includes(ZERO))).toEqual(['month-limit']);
    expect(having(({ left }) => left('year').includes(ZERO))).toEqual(['year-limit']);
    expect(having(({ left }) => left('two-diseases').includes(ZERO))).toEqual(['two-diseases']);
    expect(having(({ left }) => left('prenatal').includes(ZERO))).toEqual(['birth']);
    expect(
      having(({ outcomes }) => outcomes.some(({ supplement }) => (supplement ?? ZERO) !== ZERO)),
    ).toEqual(['dingxi-year']);
    expect(having(({ kase }) => kase.person.arrears !== undefined)).toEqual(['arrears-repaid']);
    expect(having(({ kase }) => kase.claims.length === 0)).toEqual(['flexible-buyout']);
  });
});

describe('what stands there at once', () => {
  const shown = (region?: string) => inOrder(region).first.map(({ id }) => id);

  it('are six, of every region at least one before one is chosen', () => {
    expect(shown()).toHaveLength(6);
    const regions = inOrder(undefined).first.map((each) => (each.case as SampleCase).policy);
    expect(new Set(regions).size).toBeGreaterThanOrEqual(4);
  });

  it('are those of the chosen region first, and all others still there', () => {
    expect(shown('dingxi').slice(0, 4)).toEqual([
      'dingxi-year',
      'birth',
      'flexible-buyout',
      'arrears-repaid',
    ]);
    expect(shown('baoji').slice(0, 2)).toEqual(['retires-mid-year', 'not-stated']);
    for (const region of [...PACK_IDS, 'somewhere', undefined]) {
      const { first, others } = inOrder(region);
      expect(new Set([...first, ...others])).toEqual(new Set(SAMPLES));
    }
  });
});

describe('what each sample says', () => {
  it('month-limit: the third visit finds too little left of May, June begins anew', () => {
    const { kase, outcomes, left } = sample('month-limit');
    expect(kase.claims.map(({ date }) => date.slice(0, 7))).toEqual([
      '2023-05',
      '2023-05',
      '2023-05',
      '2023-06',
    ]);
    expect(left('month')).toEqual(['56.80', '8.07', ZERO, '56.80']);
    // of 96.50 × 60 % = 57.90 what was left of May
    expect(outcomes[2]).toMatchObject({ rate: '0.6', fund: '8.07' });
  });

  it('year-limit: it is entered from July on with what was used, and nothing is left from November', () => {
    const { kase, outcomes, left } = sample('year-limit');
    expect(kase.opening?.limits).toEqual({ year: '1880.50' });
    expect(kase.claims[0]?.date).toBe('2023-07-11');
    expect(left('year').indexOf(ZERO)).toBe(4);
    expect(kase.claims[4]?.date).toBe('2023-11-16');
    expect(outcomes[5]).toMatchObject({ fund: ZERO, outOfPocket: '90.00' });
  });

  it('same-day: the second visit of the day carries no deductible, another day does', () => {
    const { kase, outcomes } = sample('same-day');
    expect(kase.claims.map(({ date }) => date)).toEqual(['2023-09-12', '2023-09-12', '2023-09-20']);
    expect(new Set(kase.claims.map(({ provider }) => provider.name)).size).toBe(1);
    expect(outcomes.map(({ deductible }) => deductible)).toEqual(['50.00', ZERO, '50.00']);
  });

  it('retires-mid-year: rate and limit rise after 16 June, the credit changes from July', () => {
    const { expected, outcomes, left } = sample('retires-mid-year');
    const tertiary = outcomes.slice(1, 3);
    expect(tertiary.map(({ rate }) => rate)).toEqual(['0.5', '0.55']);
    expect(left('year').slice(1, 3)).toEqual(['130.00', '354.00']);
    const credits = Object.values(expected.account.months).map(({ credit }) => credit);
    expect(credits).toEqual([...Array<string>(6).fill('124.00'), ...Array<string>(6).fill('62.00')]);
  });

  it('not-stated: the pharmacy and the hospital without a grade are undetermined, the others settled', () => {
    const { expected, outcomes } = sample('not-stated');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'settled',
      'undetermined',
      'undetermined',
      'settled',
    ]);
    expect(expected.totals.undetermined).toBe('221.50');
  });

  it('not-paid: three visits are excluded, each for another reason; deductible and limit stay', () => {
    const { outcomes, left } = sample('not-paid');
    const excluded = outcomes.filter(({ outcome }) => outcome === 'excluded');
    expect(excluded.map(({ reason }) => reason)).toEqual([
      'during-inpatient-stay',
      'not-designated',
      'no-prescription',
    ]);
    expect(excluded.every(({ fund, deductible }) => fund === ZERO && deductible === ZERO)).toBe(true);
    expect([left('year')[0], left('year')[5]]).toEqual(['2910.00', '2741.00']);
  });

  it('two-meanings: how much more the retired get is a reading, and it matters', () => {
    expect(sample('two-meanings').expected.readingsThatMatter).toEqual(['retired-rate-uplift']);
  });

  it('two-diseases: 70 % without a deductible up to 500, the rest from the account', () => {
    const { kase, expected, outcomes } = sample('two-diseases');
    expect(Object.keys(kase.parameters ?? {})).toHaveLength(3);
    for (const { care, rate, deductible, outOfPocket, accountPaid } of outcomes) {
      expect([care, rate, deductible]).toEqual(['two-diseases', '0.7', ZERO]);
      expect(accountPaid).toBe(outOfPocket);
    }
    expect(expected.totals.fund).toBe('500.00');
  });

  it('dingxi-year: the supplement begins in August, above the thousand; the stay in April has its own', () => {
    const { kase, outcomes } = sample('dingxi-year');
    expect(kase.claims[4]?.date).toBe('2024-08-13');
    expect(outcomes.map(({ supplement }) => supplement)).toEqual([
      ZERO,
      ZERO,
      '790.40',
      ZERO,
      '215.20',
      '231.72',
    ]);
    expect([kase.claims[2]?.care, kase.claims[2]?.date]).toEqual(['inpatient', '2024-04-19']);
  });

  it('birth: the third check uses up the 2000, twins by caesarean have 6500, the allowance is of 128 days', () => {
    const { expected, outcomes, left } = sample('birth');
    expect(left('prenatal').slice(0, 3)).toEqual(['1320.00', '474.50', ZERO]);
    expect(outcomes[3]?.fund).toBe('6500.00');
    expect(expected.requests).toMatchObject([{ days: 128, amount: '26624.00' }]);
  });

  it('arrears-repaid: the stay of the unpaid months is made good', () => {
    const { kase, outcomes } = sample('arrears-repaid');
    expect(kase.claims[1]?.date.slice(0, 7)).toBe('2024-05');
    expect(outcomes.map(({ notes }) => notes)).toEqual([[], ['arrears-retroactive'], []]);
    expect(outcomes[1]?.fund).toBe('2280.00');
  });

  it('flexible-buyout: both ways beside each other, without a visit', () => {
    const { kase, expected } = sample('flexible-buyout');
    expect(kase.claims).toEqual([]);
    expect(expected.requests.map(({ personalYearly, total }) => personalYearly ?? total)).toEqual([
      '2565.12',
      '5130.24',
      '2821.63',
      '15903.74',
    ]);
  });
});
