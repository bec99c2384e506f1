import { type Fen, type SettledClaim, type Step, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import type { LimitPeriod } from '../limit-name.ts';
import { showPercent } from '../result/percent.ts';
import type { StepOf } from '../result/step.ts';
import { supplementSum } from '../result/supplement-sum.ts';

/** A part of a sentence that is read out: key of its text and what stands in it. */
export interface ToldPart {
  readonly key: string;
  readonly words: Readonly<Record<string, string>>;
}

/** What limits and supplements are called. */
export interface Names {
  readonly limit: (id: string, period: LimitPeriod) => string;
  readonly supplement: (id: string) => string;
}

/** As it is said on the way to what is paid: whole yuan without their fen. */
export const spokenAmount = (amount: Fen): string => showAmount(amount).replace(/\.00$/u, '');

/** A sentence that was put together elsewhere, its amounts as they are said. */
export const inSpokenAmounts = (sentence: string): string =>
  sentence.replace(/([0-9])\.00(?=[^0-9.%])/gu, '$1');

/** From the bill to what the fund pays, by every step that made a difference; the bill itself and the outcome are not among them. */
export function fundParts(outcome: SettledClaim, names: Names): readonly ToldPart[] {
  const steps = outcome.trace?.steps ?? [];
  const parts = steps.flatMap((step) => partsOf(step, outcome, names));
  if (outcome.terms.rate !== undefined || outcome.terms.coverage.basicOnBill === true) return parts;
  return [...parts, { key: 'hotline.told.whole', words: {} }];
}

function partsOf(step: Step, outcome: SettledClaim, names: Names): readonly ToldPart[] {
  switch (step.mechanism) {
    case 'eligible':
      return eligibleParts(step);
    case 'limit':
      return step.terms.bounds === 'supplement' ? [] : limitParts(step, names);
    case 'deductible':
      return deductibleParts(step);
    case 'rate':
      return rateParts(step, outcome);
    case 'basic-on-bill':
      return [{ key: 'hotline.told.basic', words: { paid: spokenAmount(step.paid) } }];
    case 'supplement':
    case 'account':
      return [];
  }
}

function eligibleParts({ outOfScope, preSelfPay, eligible, total }: StepOf<'eligible'>): readonly ToldPart[] {
  if (eligible === total) return [];
  const part = (key: string, amount: Fen): readonly ToldPart[] =>
    amount > ZERO ? [{ key, words: { amount: spokenAmount(amount) } }] : [];
  return [
    ...part('hotline.told.outOfScope', outOfScope),
    ...part('hotline.told.paidFirst', preSelfPay),
    { key: 'hotline.told.eligible', words: { amount: spokenAmount(eligible) } },
  ];
}

function deductibleParts({ terms, used, left, charged }: StepOf<'deductible'>): readonly ToldPart[] {
  if (terms.amount === ZERO) return [];
  const words = { charged: spokenAmount(charged), of: spokenAmount(terms.amount) };
  if (charged === ZERO) {
    if (left === ZERO) return [{ key: 'hotline.told.deductibleMet', words }];
    return terms.charged === 'first-of-day' ? [{ key: 'hotline.told.deductibleToday', words }] : [];
  }
  return [{ key: used === ZERO ? 'hotline.told.deductible' : 'hotline.told.deductibleRest', words }];
}

function rateParts(
  { base, amount }: StepOf<'rate'>,
  { terms, claim, fund }: SettledClaim,
): readonly ToldPart[] {
  if (base === ZERO) return [{ key: 'hotline.told.nothingLeft', words: {} }];
  const words = {
    base: spokenAmount(base),
    rate: showPercent(terms.rate?.text ?? '0'),
    amount: spokenAmount(amount),
  };
  const [whole, cut]: readonly [string, string] =
    base === claim.eligible
      ? ['hotline.told.rateOfAll', 'hotline.told.rateOfAllCut']
      : ['hotline.told.rate', 'hotline.told.rateCut'];
  // What the rate comes to is the outcome itself, unless a limit takes of it.
  return [{ key: amount === fund ? whole : cut, words }];
}

function limitParts({ terms, left, before, after }: StepOf<'limit'>, names: Names): readonly ToldPart[] {
  if (after === before) return [];
  const { rule, bounds } = terms;
  const words = { limit: names.limit(rule.id, rule.period), left: spokenAmount(left) };
  if (left === ZERO) return [{ key: 'hotline.told.usedUp', words }];
  return [{ key: bounds === 'expense' ? 'hotline.told.expenseLimit' : 'hotline.told.limit', words }];
}

/** From what the person bears to what a supplement adds: its line, its rate, and its limit where that takes of it. */
export function supplementParts(outcome: SettledClaim, names: Names): readonly ToldPart[] {
  const steps = outcome.trace?.steps ?? [];
  const step = steps.find((each): each is StepOf<'supplement'> => each.mechanism === 'supplement');
  if (step === undefined) return [];
  const { rule, rate, threshold } = step.terms;
  const { excess, after } = supplementSum(step);
  const words = {
    supplement: names.supplement(rule.id),
    borne: spokenAmount(step.borne),
    sum: spokenAmount(after),
    threshold: spokenAmount(threshold),
    excess: spokenAmount(excess),
    rate: showPercent(rate.text),
  };
  if (step.borne === ZERO) return [{ key: 'hotline.told.noneBorne', words }];
  const begins = step.counted > ZERO ? 'hotline.told.borneSum' : 'hotline.told.borne';
  if (excess === ZERO)
    return [
      { key: begins, words },
      { key: 'hotline.told.belowLine', words },
    ];
  const limits = steps.flatMap((each) =>
    each.mechanism === 'limit' && each.terms.bounds === 'supplement' ? limitParts(each, names) : [],
  );
  return [{ key: begins, words }, { key: 'hotline.told.aboveLine', words }, ...limits];
}
