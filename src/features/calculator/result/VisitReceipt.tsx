import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, ZERO } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Receipt, ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import { Differences } from '../explain/Differences.tsx';
import { AccountLines } from './AccountLines.tsx';
import { FundLine } from './FundLine.tsx';
import { OwnShareLine } from './OwnShareLine.tsx';
import { PayerLine } from './PayerLine.tsx';
import { SettledLines } from './SettledLines.tsx';
import styles from './result.module.css';

interface VisitReceiptProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** The bill of a visit as a receipt, from what was charged to who pays it. */
export function VisitReceipt({ visit, outcome }: VisitReceiptProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  return (
    <Receipt title={visitName(visit)} subtitle={visit.date}>
      {(outcome.outcome !== 'settled' || outcome.trace === undefined) && (
        <ReceiptLine label={t('receipt.total')} amount={<Amount value={outcome.claim.total} entered />} />
      )}
      {outcome.outcome === 'undetermined' ? <OpenLines /> : <PaidLines of={outcome} />}
      <li className={styles['compare']}>
        <Differences outcome={outcome} />
      </li>
    </Receipt>
  );
}

/** Nobody is known to pay anything. */
function OpenLines() {
  const { t } = useTranslation();
  const open = <span className={styles['open']}>{t('receipt.open')}</span>;
  return (
    <>
      <ReceiptLine label={t('share.fund')} weight="payer" amount={open} />
      <ReceiptLine label={t('share.you')} weight="payer" amount={open} />
    </>
  );
}

function PaidLines({ of: outcome }: { readonly of: Exclude<ClaimOutcome, { outcome: 'undetermined' }> }) {
  return (
    <>
      {outcome.outcome === 'settled' ? (
        <SettledLines of={outcome} />
      ) : (
        <>
          <FundLine outcome={outcome} />
          {outcome.claim.basicPaid > ZERO && (
            <PayerLine payer="basic" amount={outcome.claim.basicPaid} entered />
          )}
        </>
      )}
      <OwnShareLine outcome={outcome} />
      <AccountLines outcome={outcome} />
    </>
  );
}
