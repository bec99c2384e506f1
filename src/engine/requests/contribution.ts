import type { Parameters, Request } from '../case/case.ts';
import { type Fen, lesser, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { amountOf, type Figure, shareOf, valueOf } from '../pack/figure.ts';
import { parametersOfBase } from '../pack/names.ts';
import type { ContributionRow } from '../pack/request-schema.ts';
import type { Pack } from '../pack/schema.ts';
import { proven } from '../proven.ts';
import { type Answer, answered, missing, notSpecified, timesRounded } from './answer-parts.ts';
import type { Owing, RequestStep } from './steps.ts';

type ContributionRequest = Extract<Request, { kind: 'contribution' }>;

/**
 * What is paid in contributions a month: the base, rounded to the fen, and the shares of it, each rounded; with what the
 * supplement costs a year.
 */
export function answerContribution(
  request: ContributionRequest,
  pack: Pack,
  parameters: Parameters,
): Answer<'contribution'> {
  const row = pack.requests.contribution?.find(({ payer }) => payer === request.payer);
  if (!row) return notSpecified('contribution');
  const lacking = parametersOfBase(row.base).filter((id) => !parameters.amounts.has(id));
  if (lacking.length > 0) return missing('contribution', lacking);

  const bases = basesOf(row, request.wage, parameters);
  const employer = monthly(row, 'employer', bases.employer);
  const personal = monthly(row, 'personal', bases.personal);
  const personalYearly = row.yearly ? ((personal.amount * 12) as Fen) : null;
  const premiums = (['employer', 'personal'] as const).map((owing) => premium(row, owing));
  return answered(
    {
      base: bases.personal ?? null,
      employerMonthly: employer.amount,
      personalMonthly: personal.amount,
      personalYearly,
      largeSumEmployerYearly: premiums[0]?.amount ?? null,
      largeSumPersonalYearly: premiums[1]?.amount ?? null,
    },
    [
      ...bases.steps,
      employer.step,
      personal.step,
      ...(personalYearly === null
        ? []
        : [
            {
              name: 'twelve-months' as const,
              monthly: personal.amount,
              amount: personalYearly,
              basis: row,
            },
          ]),
      ...premiums.flatMap((paid) => (paid === undefined ? [] : [paid.step])),
    ],
  );
}

interface Bases {
  readonly personal: Fen | undefined;
  readonly employer: Fen | undefined;
  readonly steps: readonly RequestStep[];
}

function basesOf(row: ContributionRow, given: Fen | undefined, { amounts }: Parameters): Bases {
  const { base: rule } = row;
  if (rule.kind === 'none') return { personal: undefined, employer: undefined, steps: [] };
  if (rule.kind === 'bounded-wage') {
    const wage = proven(given);
    const standard = proven(amounts.get(rule.standard));
    const least = timesRounded(standard, valueOf(rule.least));
    const most = timesRounded(standard, valueOf(rule.most));
    const base = lesser(most, wage < least ? least : wage);
    const step = {
      name: 'bounded-base' as const,
      wage,
      parameter: rule.standard,
      standard,
      least: { figure: rule.least, amount: least },
      most: { figure: rule.most, amount: most },
      base,
      basis: row,
    };
    return { personal: base, employer: rule.employerOn === 'wage' ? wage : base, steps: [step] };
  }
  const value = proven(amounts.get(rule.parameter));
  const share = rule.kind === 'parameter-share' ? rule.share : undefined;
  const base = share === undefined ? value : applyRate(value, proven(shareOf(share)));
  const step = { name: 'parameter-base' as const, parameter: rule.parameter, value, share, base, basis: row };
  return { personal: base, employer: base, steps: [step] };
}

function monthly(
  row: ContributionRow,
  owing: Owing,
  base: Fen | undefined,
): { readonly amount: Fen; readonly step: RequestStep } {
  const share = row[owing];
  if (share === null || base === undefined)
    return { amount: ZERO, step: { name: 'nothing-owed', owing, basis: row } };
  const amount = applyRate(base, proven(shareOf(share)));
  return { amount, step: { name: 'monthly-share', owing, base, share, amount, basis: row } };
}

function premium(
  { premium: terms }: ContributionRow,
  owing: Owing,
): { readonly amount: Fen; readonly step: RequestStep } | undefined {
  if (terms === null) return undefined;
  const figure: Figure | null = terms[owing];
  const amount = figure === null ? ZERO : proven(amountOf(figure));
  return { amount, step: { name: 'premium', owing, figure, amount, basis: terms } };
}
