import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import styles from './pictures.module.css';
import type { YearDrawn } from './year-drawn.ts';

/** What stands for what in the picture of a year: only of what is in it. */
export function YearKey({ of: { months, running } }: { readonly of: YearDrawn }) {
  const { t } = useTranslation();
  const sentences = [
    ...(months.some(({ shares }) => shares) ? [t('pictures.keyFund')] : []),
    ...(months.some(({ shares }) => (shares?.supplement ?? ZERO) > ZERO)
      ? [t('pictures.keySupplement')]
      : []),
    ...(months.some(({ shares }) => shares) ? [t('pictures.keyYou')] : []),
    ...(months.some(({ undetermined, credit }) => undetermined > ZERO || credit?.reason === 'not-specified')
      ? [t('pictures.keyOpen')]
      : []),
    ...(months.some(({ credit }) => credit?.reason !== undefined && credit.reason !== 'not-specified')
      ? [t('pictures.keyMissing')]
      : []),
    ...(running.length > 0 ? [t('pictures.keyLimit')] : []),
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
