import { articlesOf, explainClaim, type ExcludedClaim, type SettledClaim, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useTexts } from '../explain/use-texts.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import { useOpenBasis } from '../result/use-open-basis.ts';
import { useSays } from '../result/use-says.ts';
import type { Shown } from './use-shown.ts';
import type { WhyStep } from './why-step.ts';
import { basicStep, whySteps } from './why-steps.ts';

interface WhySentence {
  readonly text: string;
  /** That it rests on. */
  readonly articles: readonly string[];
}

const plain = (text: string): WhySentence => ({ text, articles: [] });

/** Why a visit came to what it came to, in sentences; of one that is not settled, why it is not. */
export function useWhySentences(): (shown: Shown) => readonly WhySentence[] {
  const { t } = useTexts();
  const say = useCode();
  const says = useSays();
  const names = { limit: useLimitName(), supplement: useSupplementName() };
  const openBasis = useOpenBasis();
  return ({ settlement, outcome }) => {
    if (outcome.outcome === 'settled') {
      const steps = whySteps(outcome, explainClaim(outcome, settlement), names);
      return [...steps.map(asSentence), ...own(outcome)];
    }
    const basis = openBasis(outcome);
    const reason = {
      text: says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`),
      articles: basis === undefined ? [] : articlesOf(basis),
    };
    return outcome.outcome === 'undetermined'
      ? [reason, plain(t('elder.why.unknown')), plain(t('answer.ask'))]
      : [
          reason,
          // It paid by other rules, whatever this document does not pay.
          ...(outcome.claim.basicPaid > ZERO ? [asSentence(basicStep(outcome.claim.basicPaid))] : []),
          ...own(outcome),
        ];
  };

  function asSentence({ key, and, words, articles }: WhyStep): WhySentence {
    return { text: `${t(key, words)}${and === undefined ? '' : t(and, words)}`, articles };
  }

  function own({ claim, outOfPocket, accountPaid, cashPaid }: SettledClaim | ExcludedClaim): WhySentence[] {
    const words = { total: showAmount(claim.total), you: showAmount(outOfPocket) };
    const paid = { account: showAmount(accountPaid), cash: showAmount(cashPaid) };
    return [
      plain(t(outOfPocket === claim.total ? 'elder.why.ownAll' : 'elder.why.own', words)),
      ...(accountPaid > ZERO ? [plain(t('elder.why.account', paid))] : []),
    ];
  }
}
