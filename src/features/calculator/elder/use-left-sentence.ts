import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { capital } from '../result/first-letter.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Standing } from '../result/what-is-left.ts';
import { leftKey } from './left-key.ts';
import { useDay } from './use-day.ts';

/** How something that runs on from visit to visit stands, as a sentence to be said. */
export function useLeftSentence(): (standing: Standing) => string {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const day = useDay();
  const language = useLanguage();
  return (standing) => {
    const { kind, id, period, during, used, left, of, anew } = standing;
    const limit = kind === 'limit' ? limitName(id, period) : '';
    const month = periodName(during, language);
    const ofLimit = period === 'month' ? t('elder.left.ofMonth', { limit, month }) : limit;
    const name = kind === 'threshold' ? supplementName(id) : ofLimit;
    const sentence = t(leftKey(standing), {
      name,
      used: showAmount(used),
      left: showAmount(left),
      of: showAmount(of),
    });
    const again =
      anew === undefined ? t('elder.left.anewPregnancy') : t('elder.left.anew', { anew: day(anew) });
    // What is used up, or reached, is the more in need of it.
    return capital(kind === 'threshold' && left > ZERO ? sentence : `${sentence}${again}`);
  };
}
