import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';

/** What stands for what in the picture of the account's year: only of what is in it. */
export function PictureKey({ months }: { readonly months: readonly MonthOfAccount[] }) {
  const { t } = useTranslation();
  const sentences = [
    ...(months.some(({ credit }) => (credit.credit ?? ZERO) > ZERO) ? [t('account.picture')] : []),
    ...(months.some(({ ground }) => ground.makeUp) ? [t('account.pictureMakeUp')] : []),
    ...(months.some(({ paid }) => paid > ZERO) ? [t('account.picturePaid')] : []),
    ...(months.some(({ credit }) => credit.reason !== undefined) ? [t('account.pictureUnknown')] : []),
    ...(months.some(({ changes }) => changes.length > 0) ? [t('account.pictureChange')] : []),
  ];
  return <p className={styles['soft']}>{sentences.join(' ')}</p>;
}
