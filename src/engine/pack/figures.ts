import { amountOf, countOf, type Figure, multipleOf, shareOf } from './figure.ts';
import type { PackProblem } from './problem.ts';
import type { FigureRow } from './rows.ts';
import { tableOf } from './era.ts';
import type { Pack } from './schema.ts';

/** What a figure is meant as: yuan, a share of 1, a multiple, or a number of months or days. */
type Meant = 'amount' | 'share' | 'multiple' | 'count';

interface MeantFigure {
  readonly path: string;
  readonly figure: Figure;
  readonly meant: Meant;
}

/**
 * Every amount in a part of a pack is a whole number of fen, every share lies between 0 and 1, every count is whole, so that settling can
 * be exact.
 */
export function figureProblems(pack: Pack, part: string): readonly PackProblem[] {
  return [...(FIGURES_OF[part]?.(pack) ?? [])].flatMap(({ path, figure, meant }) =>
    READ[meant](figure) === undefined
      ? [{ path, code: PROBLEM[meant], detail: { found: JSON.stringify(figure) } }]
      : [],
  );
}

const READ: Readonly<Record<Meant, (figure: Figure) => unknown>> = {
  amount: amountOf,
  share: shareOf,
  multiple: multipleOf,
  count: countOf,
};
const PROBLEM = {
  amount: 'bad-amount',
  share: 'bad-share',
  multiple: 'bad-multiple',
  count: 'bad-count',
} as const;

const FIGURES_OF: Readonly<Record<string, (pack: Pack) => Iterable<MeantFigure>>> = {
  *deductibles(pack) {
    for (const [index, { amount }] of pack.deductibles.entries())
      yield* rows(amount, `deductibles[${index}].amount`, 'amount');
  },
  *limits(pack) {
    for (const [index, { amount, further }] of pack.limits.entries()) {
      yield* rows(tableOf(amount), `limits[${index}].amount`, 'amount');
      yield* rows(further?.amount ?? [], `limits[${index}].further.amount`, 'amount');
    }
  },
  *diseases(pack) {
    for (const [index, { limit }] of pack.diseases.entries())
      yield* one(limit, `diseases[${index}].limit`, 'amount');
  },
  *supplements(pack) {
    for (const [index, { threshold, rate }] of pack.supplements.entries()) {
      yield* one(threshold.is, `supplements[${index}].threshold.is`, 'amount');
      yield* one(rate.is, `supplements[${index}].rate.is`, 'share');
    }
  },
  *coverages(pack) {
    for (const [index, { rate, classBShare }] of pack.coverages.entries()) {
      yield* rows(rate ?? [], `coverages[${index}].rate`, 'share');
      yield* one(classBShare?.is, `coverages[${index}].classBShare.is`, 'share');
    }
  },
  *interruption(pack) {
    for (const key of ['shortUnder', 'longOver', 'wait'] as const)
      yield* one(pack.interruption?.[key], `interruption.${key}`, 'count');
  },
  *account(pack) {
    for (const [index, { is }] of pack.account.credit.entries()) {
      const path = `account.credit[${index}].is`;
      if (is.kind === 'amount') yield* one(is.amount, `${path}.amount`, 'amount');
      if ('share' in is) yield* one(is.share, `${path}.share`, 'share');
    }
  },
  requests: requestsOf,
};

function* requestsOf({ requests }: Pack): Iterable<MeantFigure> {
  for (const [index, row] of (requests.contribution ?? []).entries()) {
    const path = `requests.contribution[${index}]`;
    if (row.base.kind === 'bounded-wage') {
      yield* one(row.base.least, `${path}.base.least`, 'multiple');
      yield* one(row.base.most, `${path}.base.most`, 'multiple');
    }
    if (row.base.kind === 'parameter-share') yield* one(row.base.share, `${path}.base.share`, 'share');
    yield* owed(row, path, 'share');
    if (row.premium) yield* owed(row.premium, `${path}.premium`, 'amount');
  }
  const buyout = requests['retirement-buyout'];
  if (buyout) {
    const path = 'requests.retirement-buyout';
    yield* one(buyout.months.is, `${path}.months.is`, 'count');
    yield* one(buyout.surcharge.is, `${path}.surcharge.is`, 'multiple');
    yield* one(buyout.afterChange?.months.is, `${path}.afterChange.months.is`, 'count');
    yield* one(buyout.afterChange?.surcharge?.is, `${path}.afterChange.surcharge.is`, 'multiple');
    for (const [index, row] of buyout.payers.entries()) yield* owed(row, `${path}.payers[${index}]`, 'share');
  }
  const allowance = requests['maternity-allowance'];
  if (allowance) {
    const path = 'requests.maternity-allowance';
    yield* rows(allowance.days, `${path}.days`, 'count');
    yield* rows(allowance.furtherBaby, `${path}.furtherBaby`, 'count');
    yield* one(allowance.daysOfMonth.is, `${path}.daysOfMonth.is`, 'count');
    yield* one(allowance.leastMonths.is, `${path}.leastMonths.is`, 'count');
  }
  for (const [index, { is }] of (requests['benefit-start']?.first ?? []).entries())
    if (is.kind === 'after-months')
      yield* one(is.months, `requests.benefit-start.first[${index}].is.months`, 'count');
}

function* rows(table: readonly FigureRow[], path: string, meant: Meant): Iterable<MeantFigure> {
  for (const [index, row] of table.entries()) yield { path: `${path}[${index}].is`, figure: row.is, meant };
}

function* one(figure: Figure | undefined, path: string, meant: Meant): Iterable<MeantFigure> {
  if (figure !== undefined) yield { path, figure, meant };
}

function* owed(
  shares: { readonly employer: Figure | null; readonly personal: Figure | null },
  path: string,
  meant: Meant,
): Iterable<MeantFigure> {
  yield* one(shares.employer ?? undefined, `${path}.employer`, meant);
  yield* one(shares.personal ?? undefined, `${path}.personal`, meant);
}
