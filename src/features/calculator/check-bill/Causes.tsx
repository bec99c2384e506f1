import { useTranslation } from 'react-i18next';
import type { BillCheck } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { CauseCard } from './CauseCard.tsx';
import { UsedBefore } from './UsedBefore.tsx';
import styles from './check-bill.module.css';

interface CausesProps {
  readonly visit: Visit;
  readonly check: BillCheck;
}

/** The single changes that would explain the slip, each with what to check and a way to adopt it. */
export function Causes({ visit, check }: CausesProps) {
  const { t } = useTranslation();
  const { causes, furtherCauses } = check;
  return (
    <div className={styles['causes']}>
      <h3>{t('checkBill.causes')}</h3>
      <p className={styles['soft']}>{t('checkBill.causesText')}</p>
      <ol>
        {causes.map((cause, index) => (
          <CauseCard key={JSON.stringify(cause.changes)} visit={visit} cause={cause} number={index + 1} />
        ))}
      </ol>
      {furtherCauses > 0 && (
        <p className={styles['soft']}>{t('checkBill.furtherCauses', { count: furtherCauses })}</p>
      )}
      <UsedBefore check={check} />
    </div>
  );
}
