import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, plus } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';

/** Says what a visit comes to by a reading: who pays what of it, or that nobody is known to. */
export function useVisitSums(): (label: string, outcome: ClaimOutcome) => string {
  const { t } = useTranslation();
  const say = useCode();
  return (label, outcome) => {
    if (outcome.outcome === 'undetermined')
      return t('sheet.visitOpen', { label, reason: say(`reason.${outcome.reason}.title`) });
    const { fund, supplement, claim, outOfPocket } = outcome;
    return t('sheet.visitSums', {
      label,
      paid: showAmount(plus(plus(fund, supplement), claim.basicPaid)),
      own: showAmount(outOfPocket),
    });
  };
}
