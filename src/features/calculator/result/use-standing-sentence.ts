import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { standingEn } from '@/i18n/standing.en.ts';
import { standingZhCN } from '@/i18n/standing.zh-CN.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import { capital } from './first-letter.ts';
import { standingKey } from './standing-key.ts';
import type { Standing } from './what-is-left.ts';

addTexts({ 'zh-CN': standingZhCN, en: standingEn });

/** How something that runs on from visit to visit stands, as a sentence to be said: days and months as people say them. */
export function useStandingSentence(): (standing: Standing) => string {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const language = useLanguage();
  const dayName = (written: string): string => {
    const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
    return t('standing.day', { year, month, day });
  };
  const nameOf = ({ kind, id, period, during }: Standing): string => {
    if (kind !== 'limit') return kind === 'threshold' ? supplementName(id) : '';
    const limit = limitName(id, period);
    if (period === 'month') return t('standing.ofMonth', { limit, month: periodName(during, language) });
    if (period === 'year') return t('standing.ofYear', { limit, year: periodName(during, language) });
    // The pregnancy that a case speaks of without naming it.
    return period === 'pregnancy' && during !== '1'
      ? t('standing.ofPregnancy', { limit, pregnancy: during })
      : limit;
  };
  return (standing) => {
    const { kind, used, left, of, anew, year } = standing;
    const sentence = t(standingKey(standing), {
      name: nameOf(standing),
      year: periodName(String(year), language),
      used: showAmount(used),
      left: showAmount(left),
      of: showAmount(of),
    });
    const again =
      anew === undefined ? t('standing.anewPregnancy') : t('standing.anew', { anew: dayName(anew) });
    // What is used up, or reached, is the more in need of it.
    return capital(kind === 'threshold' && left > ZERO ? sentence : `${sentence}${again}`);
  };
}
