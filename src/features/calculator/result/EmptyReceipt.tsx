import { useTranslation } from 'react-i18next';
import { Receipt, ReceiptLine } from '@/shared/ui/Receipt.tsx';
import styles from './result.module.css';

const BLANK = '\u2014';

/** What a visit will be turned into, before there is one. */
export function EmptyReceipt() {
  const { t } = useTranslation();
  return (
    <div className={styles['blank']}>
      <Receipt title={t('result.noneTitle')} subtitle={t('result.none')}>
        <ReceiptLine label={t('receipt.total')} amount={BLANK} />
        <ReceiptLine label={t('receipt.deductible')} amount={BLANK} />
        <ReceiptLine label={t('receipt.rateBlank')} amount={BLANK} />
        <ReceiptLine label={t('share.fund')} amount={BLANK} weight="payer" />
        <ReceiptLine label={t('share.you')} amount={BLANK} weight="payer" />
      </Receipt>
    </div>
  );
}
