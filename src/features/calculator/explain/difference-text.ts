import { type Difference, type Fen, formatDay, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { useSupplementName } from '../supplement-name.ts';
import { useTexts } from './use-texts.ts';

type Charged = Extract<Difference, { readonly charged: Fen }>;

function chargedKey(of: Charged): string {
  if (of.code === 'same-day' && of.charged === ZERO) return 'explain.difference.same-day-none';
  const own = of.code === 'below-deductible-of-visit' && of.sameDay;
  return own ? 'explain.difference.below-deductible-of-visit-same-day' : `explain.difference.${of.code}`;
}

/** What differs, in a sentence with its figures; changed terms and readings have views of their own. */
export function useTextOfDifference(): (difference: Difference) => string {
  const { t } = useTexts();
  const say = useCode();
  const pack = usePack();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  return (of) => {
    if ('limit' in of) {
      const period = pack?.limits.find(({ id }) => id === of.limit)?.period ?? 'year';
      return t(`explain.difference.${of.code}`, {
        limit: limitName(of.limit, period),
        whole: showAmount(of.whole),
        used: 'used' in of ? showAmount(of.used) : '',
        left: 'left' in of ? showAmount(of.left) : '',
      });
    }
    if ('charged' in of) {
      return t(chargedKey(of), {
        whole: 'whole' in of ? showAmount(of.whole) : '',
        used: 'used' in of ? showAmount(of.used) : '',
        charged: showAmount(of.charged),
      });
    }
    if ('supplement' in of)
      return t(`explain.difference.${of.code}`, {
        supplement: supplementName(of.supplement),
        threshold: showAmount(of.threshold),
      });
    if ('reason' in of)
      return t(`explain.difference.${of.code}`, { reason: say(`reason.${of.reason}.title`) });
    if (of.code !== 'within-stay' && of.code !== 'in-arrears') return '';
    const days = { from: formatDay(of.from), until: formatDay(of.until) };
    if (of.code === 'in-arrears') return t('explain.difference.in-arrears', days);
    return t(of.later ? 'explain.difference.within-later-stay' : 'explain.difference.within-stay', days);
  };
}
