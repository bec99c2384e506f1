import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  articlesOf,
  explainAnswer,
  explainDifference,
  explanationOf,
  type RequestAnswer,
  valueOfFormula,
} from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import { REQUESTS } from './arbitrary-request.ts';
import { yuan } from './case-json.ts';
import { FEWER_RUNS, RUNS, settlementOf } from './engine.ts';

/** The published figures, and the readings that an answer can depend on. */
const settings = fc.record({
  standard: fc.integer({ min: 0, max: 2_000_000 }).map(yuan),
  'employer-base': fc.constantFrom('bounded', 'wage'),
  'five-year-surcharge': fc.constantFrom('none', 'same'),
});

const requests = fc
  .array(fc.oneof(...Object.values(REQUESTS)), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((request, at) => ({ ...request, id: `r${at}` })));

/** Answers under the one document that has terms for requests. */
const answers = fc.tuple(settings, requests).map(
  ([{ standard, ...readings }, list]) =>
    settlementOf({
      format: 'gongji-case/1',
      policy: 'dingxi',
      year: 2024,
      person: { status: 'in-service', conditions: [] },
      parameters: { baseStandard: standard, averageMonthlyWage: standard, unemployedBase: standard },
      readings,
      opening: { limits: {} },
      payFromAccount: false,
      claims: [],
      requests: list,
    }).requests,
);

const allOf = (answer: RequestAnswer) => {
  const { steps, total } = explainAnswer(answer);
  return [...steps.map(({ explanation }) => explanation), total].flatMap((each) => each ?? []);
};

function check(answer: RequestAnswer): void {
  for (const explanation of allOf(answer)) {
    const value = valueOfFormula(explanation.formula);
    const { term } = explanation.of;
    if ('figure' in explanation) expect(value.times(100).toNumber(), term).toBe(explanation.figure);
    else expect(value.toFixed(), term).toBe(explanation.count);
    expect(
      explanation.bases.some((basis) => articlesOf(basis).length > 0 || basis.assumption !== undefined),
      term,
    ).toBe(true);
  }
}

/** What explains each field of an answer. */
const TERMS = {
  contribution: {
    base: 'contribution-base',
    employerMonthly: 'employer-monthly',
    personalMonthly: 'personal-monthly',
    personalYearly: 'personal-yearly',
    largeSumEmployerYearly: 'employer-premium',
    largeSumPersonalYearly: 'premium',
  },
  'retirement-buyout': {
    monthsShortOf180: 'months-short',
    monthsShortOf60: 'months-short-since-change',
    employer: 'buyout-employer',
    personal: 'buyout-personal',
    total: 'buyout-total',
  },
  'maternity-allowance': { days: 'days', amount: 'allowance' },
  'benefit-start': {},
} as const;

it('every figure of every answer is what its formula comes to, and rests on something', () => {
  fc.assert(
    fc.property(answers, (all) => all.forEach(check)),
    RUNS,
  );
  fc.assert(
    fc.property(anyCase, (kase) => settlementOf(kase).requests.forEach(check)),
    FEWER_RUNS,
  );
});

it('every field of an answer that is a figure has its explanation, and is that figure', () => {
  fc.assert(
    fc.property(answers, (all) => {
      for (const answer of all) {
        const explanations = explainAnswer(answer);
        const fields: Readonly<Record<string, number | boolean | null>> = answer.fields;
        for (const [field, term] of Object.entries(TERMS[answer.kind])) {
          const value = fields[field] ?? null;
          const found = explanationOf(explanations, term);
          // Months since a change are none where there was no change.
          const asked = answer.steps.some(({ name }) => name === term);
          if (value === null || (term === 'months-short-since-change' && !asked)) {
            expect(found, field).toBeUndefined();
            continue;
          }
          expect(found && ('figure' in found ? found.figure : Number(found.count)), field).toBe(value);
        }
      }
    }),
    RUNS,
  );
});

it('what is charged for is what is short of either count, and an answer of nothing says so', () => {
  fc.assert(
    fc.property(answers, (all) => {
      for (const answer of all) {
        const { steps } = explainAnswer(answer);
        // Only days, comparisons and what a person entered lead to no figure.
        const without = steps.filter(({ explanation }) => !explanation).map(({ step }) => step.name);
        for (const name of without)
          expect(['contributions', 'interruption', 'starts-next-month', 'starts-after-months']).toContain(
            name,
          );
        if (answer.kind !== 'maternity-allowance' || answer.fields.amount !== 0) continue;
        expect(explanationOf(explainAnswer(answer), 'allowance')).toMatchObject({ figure: 0 });
      }
    }),
    RUNS,
  );
});

it('a difference of two figures rests on what both rest on', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const figures = all.flatMap(allOf).flatMap((each) => ('figure' in each ? [each] : []));
      const [first, second] = figures;
      if (first === undefined || second === undefined) return;
      const [more, less] = first.figure >= second.figure ? [first, second] : [second, first];
      const { figure, formula, bases } = explainDifference(more, less);
      expect(valueOfFormula(formula).times(100).toNumber()).toBe(figure);
      const cited = bases.flatMap(articlesOf);
      for (const basis of [...more.bases, ...less.bases])
        for (const article of articlesOf(basis)) expect(cited).toContain(article);
    }),
    FEWER_RUNS,
  );
});
