import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';

/** The outcome of a visit as one sentence to be heard. */
export function useSentence(): (outcome: ClaimOutcome | undefined) => string {
  const { t } = useTranslation();
  const say = useCode();
  return (outcome) => {
    if (outcome === undefined) return '';
    if (outcome.outcome === 'undetermined')
      return t('live.undetermined', { reason: say(`reason.${outcome.reason}.title`) });
    return t('live.settled', {
      fund: showAmount(outcome.fund),
      you: showAmount(outcome.outOfPocket),
    });
  };
}
