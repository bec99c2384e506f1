import { useTranslation } from 'react-i18next';
import { basesOfCredits } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { MissingFigures } from './MissingFigures.tsx';

/** Why the credit of a month is not known, and the articles that leave it open or ask for a figure. */
export function UnknownCredit({ month: { credit, ground } }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  return (
    <div className={styles['how']}>
      <p>{why()}</p>
      {ground.delayed && <p>{t('account.delayed')}</p>}
      {pack &&
        basesOfCredits([credit], pack, ground.delayed).map((basis) => (
          <Cites key={basis.assumption ?? ''} of={basis} />
        ))}
    </div>
  );

  function why() {
    if (credit.reason === 'missing-parameter')
      return (
        <>
          {say('creditReason.missing-parameter')}
          <MissingFigures ids={credit.missing} />
        </>
      );
    if (ground.decision === 'not-in-force')
      return t('account.notInForce', { date: pack?.document.inForceFrom.date });
    return t(ground.decision === 'repaid' ? 'account.repaid' : 'account.notSpecified');
  }
}
