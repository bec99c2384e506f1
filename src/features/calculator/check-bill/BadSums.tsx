import { useTranslation } from 'react-i18next';
import type { BadSum } from '@/engine/index.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useBadSumText } from './use-bad-sum-text.ts';

/** Where the slip's own figures do not add up, or not to the total that was entered. */
export function BadSums({ sums }: { readonly sums: readonly BadSum[] }) {
  const { t } = useTranslation();
  const { sentence } = useBadSumText();
  const isEntered = sums.every((sum) => sum.isEntered);
  return (
    <Notice kind="problem" title={t(isEntered ? 'checkBill.badTotal' : 'checkBill.badSum')}>
      {sums.map((sum) => (
        <p key={`${sum.whole} ${sum.parts.join(' ')}`}>{sentence(sum)}</p>
      ))}
      <p>{t('checkBill.badSumText')}</p>
    </Notice>
  );
}
