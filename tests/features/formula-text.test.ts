import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimExplanations,
  type ClaimOutcome,
  explainAccount,
  explainAnswer,
  explainClaim,
  explainCountedBefore,
  type Explanation,
  type Formula,
  type Settlement,
  fen,
} from '@/engine/index.ts';
import { TERMS } from '@/engine/explain/meaning.ts';
import { amountIn, difference, divided, product, sum } from '@/engine/explain/formula.ts';
import { formulaText } from '@/features/calculator/explain/formula-text.ts';
import { explainSum, type SumTerm } from '@/features/calculator/explain/sums.ts';
import { explainEn } from '@/i18n/explain.en.ts';
import { explainZhCN } from '@/i18n/explain.zh-CN.ts';
import { readFormula } from '../../e2e/page/formula.ts';
import { anyCase } from '../properties/arbitrary-case.ts';
import { REQUESTS } from '../properties/arbitrary-request.ts';
import { yuan } from '../properties/case-json.ts';
import { FEWER_RUNS, settlementOf } from '../properties/engine.ts';

const LANGUAGES = [explainZhCN.explain, explainEn.explain] as const;
const SUMS: readonly SumTerm[] = [
  'total',
  'fund',
  'supplement',
  'basic-paid',
  'out-of-pocket',
  'account-paid',
];

type Explained = Exclude<ClaimOutcome, { outcome: 'undetermined' }>;

const all = ({ limits, ...others }: ClaimExplanations): readonly Explanation[] => [
  ...Object.values(others).flatMap((each: Explanation | undefined) => each ?? []),
  ...limits.flatMap(({ whole, over, left }) => [whole, over, ...(left ? [left] : [])]),
];

function explanationsIn(settlement: Settlement): readonly Explanation[] {
  const known = settlement.claims.filter((claim): claim is Explained => claim.outcome !== 'undetermined');
  const ofClaims = known.flatMap((outcome) => all(explainClaim(outcome, settlement)));
  const counted = known.flatMap((outcome) => {
    if (outcome.outcome !== 'settled') return [];
    const step = outcome.trace?.steps.find(({ mechanism }) => mechanism === 'supplement');
    return step?.mechanism === 'supplement' ? [explainCountedBefore(outcome, step, settlement)] : [];
  });
  const years = [...new Set(known.map(({ claim }) => String(claim.year)))];
  const sums = years.flatMap((year) => SUMS.map((term) => explainSum(settlement, term, year)));
  return [...ofClaims, ...counted, ...sums, ...ofAccount(settlement)];
}

function ofAccount(settlement: Settlement): readonly Explanation[] {
  const { months, total, paid, balance } = explainAccount(settlement);
  const ofMonths = months.flatMap((month) => [month.credit, month.makeUp, month.paid, month.balance]);
  return [...ofMonths, total, paid, balance].flatMap((each) => each ?? []);
}

it('every formula of an answer to a request is printed so that whoever reads it gets the figure', () => {
  const anyRequests = fc.array(fc.oneof(...Object.values(REQUESTS)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyRequests, fc.integer({ min: 0, max: 2_000_000 }), (list, standard) => {
      const parameters = ['baseStandard', 'averageMonthlyWage', 'unemployedBase'];
      const { requests } = settlementOf({
        format: 'gongji-case/1',
        policy: 'dingxi',
        year: 2024,
        person: { status: 'in-service', conditions: [] },
        parameters: Object.fromEntries(parameters.map((id) => [id, yuan(standard)])),
        readings: {},
        opening: { limits: {} },
        payFromAccount: false,
        claims: [],
        requests: list.map((request, at) => ({ ...request, id: `r${at}` })),
      });
      for (const answer of requests) {
        const { steps, total } = explainAnswer(answer);
        for (const explanation of [...steps.map((step) => step.explanation), total])
          for (const { formula: words } of explanation ? LANGUAGES : []) {
            const { formula, ...of } = explanation as NonNullable<typeof explanation>;
            const { value } = readFormula(formulaText(formula, words));
            if ('figure' in of) expect(value.times(100).toNumber()).toBe(of.figure);
            else expect(value.toFixed()).toBe(of.count);
          }
      }
    }),
    FEWER_RUNS,
  );
});

it('every formula is printed so that whoever reads it gets the figure, in both languages', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      for (const { of, figure, formula } of explanationsIn(settlementOf(kase, { trace: true })))
        for (const { formula: words } of LANGUAGES) {
          const text = formulaText(formula, words);
          expect(readFormula(text).value.times(100).toNumber(), `${of.term}: ${text}`).toBe(figure);
        }
    }),
    FEWER_RUNS,
  );
});

it('every term has a name in both languages', () => {
  for (const { term } of LANGUAGES) expect(Object.keys(term).sort()).toEqual([...TERMS].sort());
});

describe('a formula as text', () => {
  const a = amountIn(fen(123_450), { term: 'total' });
  const b = amountIn(fen(100), { term: 'fund' });
  const share: Formula = { is: 'share', share: '0.055', meaning: { term: 'rate' } };
  const text = (formula: Formula): string => formulaText(formula, explainZhCN.explain.formula);

  it('has brackets where they are needed, and nowhere else', () => {
    expect(text(product(difference(a, b), share))).toBe('(1,234.50 − 1.00) × 5.5%');
    expect(text(difference(a, difference(b, b)))).toBe('1,234.50 − (1.00 − 1.00)');
    expect(text(sum(a, difference(b, b)))).toBe('1,234.50 + (1.00 − 1.00)');
    expect(text(divided(a, product(b, share)))).toBe('1,234.50 ÷ (1.00 × 5.5%)');
    expect(text(sum(product(a, share), b))).toBe('1,234.50 × 5.5% + 1.00');
  });

  it('calls functions by words and parts their arguments by semicolons, since amounts have commas', () => {
    const least: Formula = { is: 'least', of: [a, b] };
    expect(text(least)).toBe('取最小（1,234.50；1.00）');
    expect(formulaText(least, explainEn.explain.formula)).toBe('least(1,234.50; 1.00)');
  });
});
