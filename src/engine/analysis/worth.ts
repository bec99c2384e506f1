import type { Case } from '../case/case.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import type { OpenPack } from '../pack/open.ts';
import { settle } from '../result/settle.ts';
import type { ClaimOutcome, Settlement } from '../result/settlement.ts';
import { basesOfClaim } from '../explain/own-share.ts';
import { sameShares } from './same-shares.ts';
import { type YearSums, yearsUnder } from './years-under.ts';

/** What a case comes to under one option of a reading, the others being as they are chosen. */
export interface WorthOfOption {
  readonly option: string;
  readonly chosen: boolean;
  /** Of every year, earliest first. */
  readonly years: readonly YearSums[];
  /** The credits of the account's year; undefined where none is known. */
  readonly credited: Fen | undefined;
  /** Places of the claims that come out otherwise than under the chosen option. */
  readonly claims: readonly number[];
  /** Ids of the requests that are answered otherwise. */
  readonly requests: readonly string[];
}

/** @param of the case settled under the readings that it chooses */
export function worthOfReading(open: OpenPack, of: Settlement, reading: string): readonly WorthOfOption[] {
  const { case: kase, readings } = of;
  const options = open.pack.readings.find(({ id }) => id === reading)?.options ?? [];
  return options.map(({ id }) => {
    const under: Case = { ...kase, readings: { ...readings, [reading]: id } };
    const chosen = readings[reading] === id;
    const other = chosen ? of : settle(open, under, { trace: false });
    return {
      option: id,
      chosen,
      years: yearsUnder(open, under, under.readings),
      credited: other.account.total,
      claims: of.claims.flatMap((claim, index) => {
        const otherwise = other.claims[index];
        return otherwise === undefined || sameShares(claim, otherwise) ? [] : [index];
      }),
      requests: of.requests.flatMap((request, index) =>
        JSON.stringify([request.reason, request.fields]) ===
        JSON.stringify([other.requests[index]?.reason, other.requests[index]?.fields])
          ? []
          : [request.id],
      ),
    };
  });
}

/** What of a case rests on an assumption: the places of its claims and the months of its account. */
export interface RestsOnAssumption {
  readonly claims: readonly number[];
  /** What insurance pays of these claims. */
  readonly paid: Fen;
  /** Those with a known credit, as `2023-05`. */
  readonly months: readonly string[];
  /** Their credits. */
  readonly credited: Fen;
  /** Those whose credit is not known. */
  readonly unknown: readonly string[];
}

export function restsOnAssumption({ claims, account }: Settlement, assumption: string): RestsOnAssumption {
  const names = (basis: Basis): boolean => basis.assumption === assumption;
  const resting = claims.flatMap((claim, index) => (everythingOf(claim).some(names) ? [index] : []));
  const ofAccount = account.months.filter(({ basis }) => basis && names(basis));
  const known = ofAccount.filter(({ credit }) => credit !== undefined);
  return {
    claims: resting,
    paid: resting.reduce<Fen>((sum, index) => plus(sum, paidOf(claims[index])), ZERO),
    months: known.map(({ month }) => month),
    credited: known.reduce<Fen>((sum, { credit }) => plus(sum, credit ?? ZERO), ZERO),
    unknown: ofAccount.filter((each) => !known.includes(each)).map(({ month }) => month),
  };
}

function paidOf(outcome: ClaimOutcome | undefined): Fen {
  if (outcome === undefined || outcome.outcome === 'undetermined') return ZERO;
  return plus(plus(outcome.fund, outcome.supplement), outcome.claim.basicPaid);
}

/** All that a claim rests on, the ways to its terms and what is said of it included. */
const everythingOf = (outcome: ClaimOutcome): readonly Basis[] => [
  ...basesOfClaim(outcome),
  ...outcome.terms.substitutions.map(({ rule }) => rule),
  ...(outcome.terms.outcome === 'settled' ? outcome.terms.noteRules : []),
];
