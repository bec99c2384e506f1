import { type CaseJson, type ClaimJson, type ClaimResult, fenOf } from './case-json.ts';
import { limitsOnDay } from './on-day.ts';

/** What of a claim counts towards the threshold of a supplement, worked out without the engine. */
export interface Base {
  /** Id of the supplement, as `opening.cumulative` names it. */
  readonly of: 'large-sum-inpatient' | 'special-disease' | 'negotiated-drug';
  readonly year: string;
  /** Fen. */
  readonly borne: number;
  readonly paid: number;
}

interface Settled {
  readonly claim: ClaimJson;
  readonly result: ClaimResult;
}

/** The bases of the settled claims of a case of 定西 by 第四十五条, in the order of settling. */
export function basesOf(kase: CaseJson, settled: readonly Settled[]): readonly Base[] {
  const left = leftOfDiseases(kase);
  return settled.flatMap(({ claim, result }): readonly Base[] => {
    const eligible = fenOf(result.eligible);
    const fund = fenOf(result.fund);
    const year = claim.date.slice(0, 4);
    const paid = fenOf(result.supplement);
    const first = kase.readings['large-sum-pre-self-pay'] === 'excluded' ? 0 : preSelfPayOf(claim);
    switch (claim.care) {
      case 'inpatient':
      case 'emergency-death':
        return [{ of: 'large-sum-inpatient', year, borne: eligible - fund + first, paid }];
      case 'negotiated-drug':
        return [
          {
            of: 'negotiated-drug',
            year,
            borne: eligible - fenOf(claim.basicPaid ?? '') + first,
            paid,
          },
        ];
      case 'special-disease': {
        const within = left(claim, result);
        const all = kase.readings['special-disease-supplement-scope'] === 'all';
        return [{ of: 'special-disease', year, borne: (all ? eligible : within) - fund, paid }];
      }
      default:
        return [];
    }
  });
}

/** 第二十三条: three hundredths of the class B items, half up, or what the bill says. */
export function preSelfPayOf({ classB, preSelfPay }: ClaimJson): number {
  return classB === undefined ? fenOf(preSelfPay ?? '0') : shareOf(fenOf(classB), '0.03');
}

/** The expense that the limit of the special diseases lets through, claim by claim. */
function leftOfDiseases(kase: CaseJson): (claim: ClaimJson, result: ClaimResult) => number {
  const used = new Map<string, number>();
  return (claim, result) => {
    const [limit] = limitsOnDay(kase, claim);
    if (!limit) throw new Error('a special disease has a limit');
    const opening =
      limit.period === String(kase.year) ? (kase.opening.limits['special-disease'] ?? '0') : '0';
    const before = used.get(limit.period) ?? fenOf(opening);
    const left = Math.max(0, limit.most * 100 - before);
    const ofExpense = limit.bounds === 'expense';
    const most = ofExpense ? left : expenseFor(left, result.rate ?? '');
    const through = Math.min(fenOf(result.eligible), most);
    used.set(limit.period, before + (ofExpense ? through : fenOf(result.fund)));
    return through;
  };
}

/** A decimal between 0 and 1 as a whole number of its last places, and one. */
function fraction(rate: string): readonly [bigint, bigint] {
  const [whole = '', decimals = ''] = rate.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** An amount of fen times a decimal, rounded half up. */
export function shareOf(amount: number, rate: string): number {
  const [share, one] = fraction(rate);
  return Number((BigInt(amount) * share * 2n + one) / (one * 2n));
}

/** The most expense of which a decimal is no more than an amount, down to the fen. */
function expenseFor(amount: number, rate: string): number {
  const [share, one] = fraction(rate);
  return Number((BigInt(amount) * one) / share);
}
