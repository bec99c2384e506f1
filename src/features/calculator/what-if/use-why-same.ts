import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, type SettledClaim, usedUp, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useUsedUp } from './use-used-up.ts';

/** Why the person bears the same of a visit in two ways of having it, in a word. */
export function useWhySame(): (then: ClaimOutcome, now: ClaimOutcome) => string | undefined {
  const { t } = useTranslation();
  const say = useCode();
  const usedUpText = useUsedUp();
  return (then, now) => {
    if (then.outcome === 'excluded' && now.outcome === 'excluded' && then.reason === now.reason)
      return say(`reason.${now.reason}.title`);
    if (then.outcome !== 'settled' || now.outcome !== 'settled') return undefined;
    const limits = new Set(usedUp(now).map(({ rule }) => rule.id));
    const both = usedUp(then).filter(({ rule }) => limits.has(rule.id));
    if (both.length > 0) return usedUpText(both, now.claim);
    if (termsOf(then) === termsOf(now)) return t('whatIf.elsewhere.sameTerms');
    return then.fund === ZERO && now.fund === ZERO ? t('whatIf.elsewhere.belowDeductible') : undefined;
  };
}

const termsOf = ({ terms, deductible }: SettledClaim): string =>
  JSON.stringify([terms.rate?.text, terms.deductible?.amount, deductible]);
