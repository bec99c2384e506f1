import { useTranslation } from 'react-i18next';
import type { Fen, SettledClaim } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from './Cites.tsx';
import { figureInWords } from './figure-words.ts';

interface PaidFirstLineProps {
  readonly amount: Fen;
  /** The share of class B items that the document names; undefined where the bill alone says what was paid. */
  readonly share: SettledClaim['terms']['coverage']['classBShare'];
}

/** What is paid first on class B items. */
export function PaidFirstLine({ amount, share }: PaidFirstLineProps) {
  const { t } = useTranslation();
  const line = { label: t('receipt.preSelfPay'), amount: <Amount value={amount} sign="minus" /> };
  if (share === undefined) return <ReceiptLine {...line} />;
  return (
    <ReceiptLine {...line} why={t('rule.why')}>
      <p>{t('rule.classB', { share: figureInWords(share.is) })}</p>
      <Cites of={share} />
    </ReceiptLine>
  );
}
