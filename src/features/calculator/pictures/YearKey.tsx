import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import styles from './pictures.module.css';
import type { YearDrawn } from './year-drawn.ts';

/** What stands for what in the picture of a year: only of what is in it. */
export function YearKey({ of: { months, running, isBegun } }: { readonly of: YearDrawn }) {
  const { t } = useTranslation();
  const say = useCode();
  const reasons = [...new Set(months.flatMap((month) => month.reasons))];
  const sentences = [
    ...(months.some(({ shares }) => shares) ? [t('pictures.keyFund')] : []),
    ...(months.some(({ shares }) => (shares?.supplement ?? ZERO) > ZERO)
      ? [t('pictures.keySupplement')]
      : []),
    ...(months.some(({ shares }) => shares) ? [t('pictures.keyYou')] : []),
    ...(reasons.length > 0
      ? [
          t('pictures.keyOpen', {
            reasons: reasons.map((reason) => say(`reason.${reason}.title`)).join(t('ui.and')),
          }),
        ]
      : []),
    ...(months.some(({ credit }) => credit?.reason === 'not-specified') ? [t('pictures.keyOpenCredit')] : []),
    ...(months.some(({ credit }) => credit?.reason !== undefined && credit.reason !== 'not-specified')
      ? [t('pictures.keyMissing')]
      : []),
    ...(running.length > 0 ? [t('pictures.keyLimit')] : []),
    ...(isBegun && running.some(({ named }) => named.period !== 'month') ? [t('pictures.keyBegun')] : []),
    ...(months.some(({ changes }) => changes.length > 0) ? [t('pictures.keyChange')] : []),
  ];
  return (
    <ul className={styles['key']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
