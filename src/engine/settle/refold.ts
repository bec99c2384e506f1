import { creditMonths } from '../account/ledger.ts';
import type { Case, Claim } from '../case/case.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import type { Care } from '../pack/dimensions.ts';
import { Accumulators } from './accumulators.ts';
import { Book, type Entry, NONE } from './book.ts';
import { goOver } from './go-over.ts';
import { balanceFor, spendsFromAccount } from './own-share.ts';
import { type Policy, termsFor } from './policy.ts';
import type { Recorder } from './recorder.ts';
import { noneRegistered, register } from './registered.ts';
import type { Terms } from './terms.ts';
import { count, lookUp } from './look-up.ts';
import { nothingUsed } from './used.ts';

/** All that a claim was settled from, and what came of it. */
interface Passage {
  readonly claim: Claim;
  readonly deductible: Fen;
  readonly limits: readonly Fen[];
  /** What each limit came to. */
  readonly amounts: readonly Fen[];
  readonly cumulative: Fen;
  readonly balance: Fen;
  readonly entry: Entry;
}

/** Kept between folds as `fold` keeps its own. */
const accumulators = new Accumulators();
const used = nothingUsed();
const registered = noneRegistered();

/**
 * Folds one case after the other under one policy, and goes over a claim anew only where something that it is settled
 * from is not what it was: the claim itself, what was used before of its deductible, of one of its limits or towards
 * its supplement, what a limit comes to, or the balance of the account for it. Claims are the same where they are the same object.
 */
export class Refold {
  /** As `fold` would have written it of the latest case. */
  readonly book = new Book();
  private readonly policy: Policy;
  private readonly passages = new WeakMap<Claim, Passage>();
  /** The passages of the latest case, by the index of their claims: what stands in the book. */
  private readonly inBook: Passage[] = [];

  constructor(policy: Policy) {
    this.policy = policy;
  }

  /**
   * @param cares as for `fold`
   * @returns the claims gone over anew, as indices into those of the case; the recorder is told of them alone
   */
  fold(kase: Case, recorder: Recorder, cares?: ReadonlySet<Care>): readonly number[] {
    const { policy, book } = this;
    const goneOver: number[] = [];
    if (cares === undefined) creditMonths(policy.account, kase, book.account);
    book.spent = ZERO;
    accumulators.start(policy, kase);
    register(policy.diseaseLimits, kase.person, registered);
    const spends = spendsFromAccount(policy, kase);
    kase.order.forEach((index, place) => {
      const claim = kase.claims[index] as Claim;
      const first = kase.sameDay[place] as number;
      accumulators.enter(place);
      if (cares !== undefined && !cares.has(claim.care)) return;
      const here = this.inBook[index];
      const known = here?.claim === claim ? here : this.passages.get(claim);
      const terms = known?.entry.terms ?? termsFor(policy, claim);
      if (terms.outcome === 'settled') lookUp(terms, claim, first, registered, accumulators, used);
      const balance = spends ? balanceFor(policy, kase, claim, terms, book) : NONE;
      if (known && restsOn(known, terms, balance)) {
        if (known !== here) this.enter(index, known);
        book.spent = plus(book.spent, known.entry.accountPaid);
      } else {
        goOver(claim, terms, used, balance, index, book, recorder);
        this.keep(index, passage(claim, terms, balance, book.entry(index)));
        goneOver.push(index);
      }
      if (terms.outcome === 'settled') count(terms, claim, first, index, accumulators, used, book);
    });
    this.inBook.length = kase.claims.length;
    return goneOver;
  }

  private enter(index: number, known: Passage): void {
    this.book.enter(index, known.entry);
    this.inBook[index] = known;
  }

  private keep(index: number, gone: Passage): void {
    this.passages.set(gone.claim, gone);
    this.inBook[index] = gone;
  }
}

function restsOn(known: Passage, terms: Terms, balanceNow: Fen): boolean {
  if (known.balance !== balanceNow) return false;
  if (terms.outcome !== 'settled') return true;
  return (
    known.deductible === used.deductible &&
    known.cumulative === used.cumulative &&
    startsWith(used.limits, known.limits) &&
    startsWith(used.amounts, known.amounts)
  );
}

function startsWith(now: readonly Fen[], before: readonly Fen[]): boolean {
  for (let at = 0; at < before.length; at += 1) if (before[at] !== now[at]) return false;
  return true;
}

function passage(claim: Claim, terms: Terms, balance: Fen, entry: Entry): Passage {
  if (terms.outcome !== 'settled')
    return { claim, deductible: NONE, limits: [], amounts: [], cumulative: ZERO, balance, entry };
  const { deductible, cumulative } = used;
  const limits = used.limits.slice(0, terms.limits.length);
  const amounts = used.amounts.slice(0, terms.limits.length);
  return { claim, deductible, limits, amounts, cumulative, balance, entry };
}
