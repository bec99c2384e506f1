import {
  type Basis,
  type ClaimOutcome,
  explainAccount,
  explainClaim,
  type Explanation,
  type Meaning,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import { explainStanding } from '../explain/StandingWhy.tsx';
import { useTexts } from '../explain/use-texts.ts';
import { useCareName } from '../result/care-name.ts';
import { capital } from '../result/first-letter.ts';
import { useFundSentence } from '../result/use-fund-sentence.ts';
import { useOpenBasis } from '../result/use-open-basis.ts';
import { useSays } from '../result/use-says.ts';
import { isVisit, useSentence } from '../result/use-sentence.ts';
import { useStandingName } from '../result/standing-name.ts';
import { useSupplementSentence } from '../result/use-supplement-sentence.ts';
import type { Standing } from '../result/what-is-left.ts';
import { yearsOf } from '../result/years.ts';

/** A figure as one sentence to be read out, and what it rests on. */
export interface Spoken {
  readonly key: string;
  readonly say: string;
  /** Ids of articles of the document, in the order in which they decide. */
  readonly articles: readonly string[];
  /** Ids of what is assumed where the document is silent. */
  readonly assumptions: readonly string[];
  /** What of the visit it is, for what other readings make of it. */
  readonly of?: Meaning;
}

type Known = Exclude<ClaimOutcome, { readonly outcome: 'undetermined' }>;

type Grounds = Pick<Spoken, 'articles' | 'assumptions'>;

const groundsOf = (explained: Pick<Explanation, 'bases' | 'stated'> | undefined): Grounds => ({
  articles: explained ? articlesOfExplanation(explained).map(({ article }) => article) : [],
  assumptions: [...new Set((explained?.bases ?? []).flatMap(({ assumption }) => assumption ?? []))],
});

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
  return (outcome, settlement) => {
    const year = outcome?.claim.year;
    const left = yearsOf(settlement).find((each) => each.year === year)?.left ?? [];
    return [
      ...(outcome ? ofVisit(outcome, settlement) : []),
      ...left.map((standing) => ofStanding(standing, settlement)),
      ...ofAccount(settlement),
    ];
  };
}

function useVisitSpoken(): (outcome: ClaimOutcome, settlement: Settlement) => readonly Spoken[] {
  const { t } = useTexts();
  const say = useCode();
  const says = useSays();
  const openBasis = useOpenBasis();
  const sentence = useSentence();
  const known = useKnownSpoken();
  return (outcome, settlement) => {
    const refused =
      outcome.outcome === 'settled'
        ? []
        : [
            {
              key: 'reason',
              say: [
                outcome.outcome === 'undetermined' ? sentence(outcome) : '',
                says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`),
                outcome.outcome === 'undetermined' ? t('answer.ask') : '',
              ].join(''),
              ...groundsOfBasis(openBasis(outcome)),
            },
          ];
    return [...refused, ...(outcome.outcome === 'undetermined' ? [] : known(outcome, settlement))];
  };
}

function useKnownSpoken(): (outcome: Known, settlement: Settlement) => readonly Spoken[] {
  const { t } = useTexts();
  const careName = useCareName();
  const fundSentence = useFundSentence();
  const supplementSentence = useSupplementSentence();
  return (outcome, settlement) => {
    const { claim, outOfPocket, accountPaid, cashPaid, supplement } = outcome;
    const explained = explainClaim(outcome, settlement);
    const added = outcome.outcome === 'settled' ? supplementSentence(outcome) : undefined;
    const words = {
      total: showAmount(claim.total),
      you: showAmount(outOfPocket),
      own: showAmount(outOfPocket),
      account: showAmount(accountPaid),
      cash: showAmount(cashPaid),
    };
    const care = isVisit(claim.care) ? t('hotline.say.visit') : careName(claim);
    const bill = t('hotline.say.bill', { care, total: words.total });
    const others = supplement > ZERO || claim.basicPaid > ZERO;
    return [
      {
        key: 'fund',
        say: `${bill}${fundSentence(outcome)}`,
        ...groundsOf(explained.fund),
        of: { term: 'fund' },
      },
      ...(added === undefined
        ? []
        : [
            {
              key: 'supplement',
              say: added,
              ...groundsOf(explained.supplement),
              of: { term: 'supplement' } as const,
            },
          ]),
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

const LEFT = {
  deductible: 'explain.left.deductible',
  limit: 'explain.left.limit',
  threshold: 'explain.left.threshold',
} as const;

function useStandingSpoken(): (standing: Standing, settlement: Settlement) => Spoken {
  const { t } = useTexts();
  const { named } = useStandingName();
  return (standing, settlement) => {
    const { key, kind, used, left, of, anew } = standing;
    const rule = t(LEFT[kind], { used: showAmount(used), left: showAmount(left), of: showAmount(of) });
    const again = anew === undefined ? t('left.anewPregnancy') : t('left.anew', { anew });
    return {
      key: `left ${key}`,
      say: t('hotline.say.left', { name: named(standing), rule, again: capital(again) }),
      ...groundsOf(explainStanding(standing, settlement)),
    };
  };
}

function useAccountSpoken(): (settlement: Settlement) => readonly Spoken[] {
  const { t } = useTexts();
  return (settlement) => {
    const { account, case: kase } = settlement;
    const months = account.months.filter(({ credit }) => credit !== undefined).length;
    const { total } = explainAccount(settlement);
    if (total === undefined || months === 0) return [];
    const words = { year: kase.year, total: showAmount(total.figure), count: months };
    const all = months === account.months.length;
    const say = t(all ? 'hotline.say.credits' : 'hotline.say.creditsKnown', words);
    return [{ key: 'credits', say, ...groundsOf(total) }];
  };
}
