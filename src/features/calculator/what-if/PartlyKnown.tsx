import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import type { SumsOfYear } from './retiring-runs.ts';
import styles from './what-if.module.css';

interface PartlyKnownProps {
  readonly sums: SumsOfYear;
  readonly of: 'outOfPocket' | 'paid';
  readonly payer?: 'fund' | 'you';
}

/** A sum of a year; where some of its visits are not in it, that is said beside it. */
export function PartlyKnown({ sums, of, payer }: PartlyKnownProps) {
  const { t } = useTranslation();
  return (
    <span>
      <Amount value={sums[of]} payer={payer} />
      {sums.undetermined > ZERO && <span className={styles['openNote']}> {t('whatIf.beside.notAll')}</span>}
    </span>
  );
}
