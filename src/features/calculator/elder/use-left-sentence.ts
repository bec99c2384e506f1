import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { capital } from '../result/first-letter.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Standing } from '../result/what-is-left.ts';
import { aboveLimitKey } from './above-limit-key.ts';
import { leftKey } from './left-key.ts';
import { useDay } from './use-day.ts';
import { useLeftName } from './use-left-name.ts';

/** How something that runs on from visit to visit stands, as a sentence to be said. */
export function useLeftSentence(): (standing: Standing) => string {
  const { t } = useTranslation();
  const leftName = useLeftName();
  const supplementName = useSupplementName();
  const day = useDay();
  return (standing) => {
    const { kind, bounds, used, left, of, anew, after } = standing;
    const sentence = t(leftKey(standing), {
      name: leftName(standing),
      used: showAmount(used),
      left: showAmount(left),
      of: showAmount(of),
    });
    const supplement = after.terms.supplement?.rule;
    const above =
      kind === 'limit' && left === ZERO
        ? t(aboveLimitKey(bounds, supplement), {
            supplement: supplement ? supplementName(supplement.id) : '',
          })
        : '';
    const again =
      anew === undefined ? t('elder.left.anewPregnancy') : t('elder.left.anew', { anew: day(anew) });
    // What is used up, or reached, is the more in need of it.
    return capital(kind === 'threshold' && left > ZERO ? sentence : `${sentence}${above}${again}`);
  };
}
