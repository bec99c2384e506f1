import {
  type Basis,
  type ClaimExplanations,
  type ClaimOutcome,
  explainAccount,
  explainClaim,
  type Explanation,
  type Meaning,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import { explainStanding } from '../explain/StandingWhy.tsx';
import { useTexts } from '../explain/use-texts.ts';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { useOpenBasis } from '../result/use-open-basis.ts';
import { useSays } from '../result/use-says.ts';
import { useSentence } from '../result/use-sentence.ts';
import { useStandingSentence } from '../result/use-standing-sentence.ts';
import type { Standing } from '../result/what-is-left.ts';
import { yearsOf } from '../result/years.ts';
import { documentOrder } from './document-order.ts';
import { inSpokenAmounts, spokenAmount } from './told-parts.ts';
import { useTold } from './use-told.ts';

/** A figure as one sentence to be read out, and what it rests on. */
export interface Spoken {
  readonly key: string;
  readonly say: string;
  /** What goes with the sentence wherever it is said alone; empty where nothing does. */
  readonly beside: string;
  /** Ids of articles of the document, in its own order. */
  readonly articles: readonly string[];
  /** Ids of what is assumed where the document is silent. */
  readonly assumptions: readonly string[];
  /** What of the visit it is, for what other readings make of it. */
  readonly of?: Meaning;
}

/** Key of what is said of standings that a visit left open may have used of. */
export const LESS = 'less';

type Known = Exclude<ClaimOutcome, { readonly outcome: 'undetermined' }>;

/** Before it is seen what goes with it. */
type Said = Omit<Spoken, 'beside'>;

type Grounds = Pick<Spoken, 'articles' | 'assumptions'>;

const groundsOf = (explained: Pick<Explanation, 'bases' | 'stated'> | undefined): Grounds => ({
  articles: explained ? articlesOfExplanation(explained).map(({ article }) => article) : [],
  assumptions: [...new Set((explained?.bases ?? []).flatMap(({ assumption }) => assumption ?? []))],
});

/** The sentence goes by the deductible and the rate as well, which the payment rests on. */
const groundsOfFund = ({ fund, deductible }: ClaimExplanations): Grounds => {
  const all = [groundsOf(fund), groundsOf(deductible)];
  return {
    articles: [...new Set(all.flatMap(({ articles }) => articles))],
    assumptions: [...new Set(all.flatMap(({ assumptions }) => assumptions))],
  };
};

const groundsOfBasis = (basis: Basis | undefined): Grounds =>
  groundsOf(basis && { bases: [basis], stated: [] });

/** What there is to say to a caller: of a visit who pays what, of its year what is left, of the account what comes. */
export function useSpoken(): (
  outcome: ClaimOutcome | undefined,
  settlement: Settlement,
) => readonly Spoken[] {
  const ofVisit = useVisitSpoken();
  const ofStanding = useStandingSpoken();
  const ofAccount = useAccountSpoken();
  const { t } = useTexts();
  const besideOf = useBeside();
  return (outcome, settlement) => {
    const year = outcome?.claim.year;
    const left = yearsOf(settlement).find((each) => each.year === year)?.left ?? [];
    const less = year !== undefined && left.length > 0 && leftMayBeLess(settlement, year);
    const ofYear = [
      ...(outcome ? ofVisit(outcome, settlement) : []),
      ...left.map((standing) => ofStanding(standing, settlement)),
      ...(less ? [{ key: LESS, say: t('result.afterUndetermined'), ...groundsOf(undefined) }] : []),
    ];
    const whole =
      (notes: readonly string[]) =>
      (each: Said): Spoken => ({
        ...each,
        say: inSpokenAmounts(each.say),
        articles: documentOrder(each.articles),
        beside: besideOf(notes, settlement),
      });
    return [
      ...ofYear.map(whole(outcome?.notes ?? [])),
      ...ofAccount(settlement).map(whole(settlement.notes)),
    ];
  };
}

/** What a caller has to know with any figure: that the document is no longer, or not yet, what is sure to be applied. */
function useBeside(): (notes: readonly string[], settlement: Settlement) => string {
  const { t } = useTexts();
  return (notes, settlement) =>
    (notes.includes('past-stated-term') ? t('hotline.say.pastTerm') : '') +
    (settlement.notes.includes('draft-policy') ? t('hotline.say.draft') : '');
}

function useVisitSpoken(): (outcome: ClaimOutcome, settlement: Settlement) => readonly Said[] {
  const { t } = useTexts();
  const say = useCode();
  const says = useSays();
  const openBasis = useOpenBasis();
  const sentence = useSentence();
  const told = useTold();
  const own = useOwnSpoken();
  return (outcome, settlement) => {
    if (outcome.outcome === 'undetermined') {
      const why = says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`);
      const all = [sentence(outcome), why, t('hotline.say.ask')].join('');
      return [{ key: 'reason', say: all, ...groundsOfBasis(openBasis(outcome)) }];
    }
    const explained = explainClaim(outcome, settlement);
    const fund = { term: 'fund' } as const;
    if (outcome.outcome === 'excluded') {
      const why = says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`);
      const refused = { key: 'fund', say: `${told.refused(outcome)}${why}`, of: fund };
      return [{ ...refused, ...groundsOfBasis(openBasis(outcome)) }, ...own(outcome, explained)];
    }
    const added = told.supplement(outcome);
    const supplement = { term: 'supplement' } as const;
    return [
      { key: 'fund', say: told.fund(outcome), ...groundsOfFund(explained), of: fund },
      ...(added === undefined
        ? []
        : [{ key: 'supplement', say: added, ...groundsOf(explained.supplement), of: supplement }]),
      ...own(outcome, explained),
    ];
  };
}

/** What is left to the person, and out of what they pay it. */
function useOwnSpoken(): (outcome: Known, explained: ClaimExplanations) => readonly Said[] {
  const { t } = useTexts();
  return ({ claim, outOfPocket, accountPaid, cashPaid, supplement }, explained) => {
    const words = {
      total: spokenAmount(claim.total),
      you: spokenAmount(outOfPocket),
      own: spokenAmount(outOfPocket),
      account: spokenAmount(accountPaid),
      cash: spokenAmount(cashPaid),
    };
    const others = supplement > ZERO || claim.basicPaid > ZERO;
    return [
      {
        key: 'you',
        say: t(others ? 'rule.youOfAll' : 'rule.you', words),
        ...groundsOf(explained.outOfPocket),
        of: { term: 'out-of-pocket' },
      },
      ...(accountPaid > ZERO
        ? [
            { key: 'account', say: t('rule.account', words), ...groundsOf(explained.account) },
            { key: 'cash', say: t('rule.cash', words), ...groundsOf(explained.cash) },
          ]
        : []),
    ];
  };
}

function useStandingSpoken(): (standing: Standing, settlement: Settlement) => Said {
  const sentence = useStandingSentence();
  return (standing, settlement) => ({
    key: `left ${standing.key}`,
    say: sentence(standing),
    ...groundsOf(explainStanding(standing, settlement)),
  });
}

function useAccountSpoken(): (settlement: Settlement) => readonly Said[] {
  const { t } = useTexts();
  return (settlement) => {
    const { account, case: kase } = settlement;
    const months = account.months.filter(({ credit }) => credit !== undefined).length;
    const { total } = explainAccount(settlement);
    if (total === undefined || months === 0) return [];
    const words = { year: kase.year, total: spokenAmount(total.figure), count: months };
    const all = months === account.months.length;
    const say = t(all ? 'hotline.say.credits' : 'hotline.say.creditsKnown', words);
    return [{ key: 'credits', say, ...groundsOf(total) }];
  };
}
