import { useTranslation } from 'react-i18next';
import { type BillLine, minus } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { showPercent } from '../result/percent.ts';
import styles from './check-bill.module.css';

interface ComputedProps {
  readonly line: BillLine;
  /** Whether the document does not fix who pays what. */
  readonly open: boolean;
}

/** What the document makes of a line, and how the slip's own figure compares with it. */
export function Computed({ line, open }: ComputedProps) {
  const { t } = useTranslation();
  const verdict = useVerdict(line);
  const summed = line.line === 'outOfScope' ? `${t('checkBill.line.outOfScope')} ` : '';
  return (
    <p className={classes(styles['computed'], styles[line.verdict])} data-verdict={line.verdict}>
      <span className={styles['which']}>{`${t('checkBill.byDocument')} `}</span>
      <span className={styles['figure']}>
        {summed !== '' && <small>{summed}</small>}
        {line.computed === undefined ? (
          <span className={styles['nothing']}>
            {t(
              line.line === 'civilServant'
                ? 'checkBill.verdict.notComputed'
                : open
                  ? 'checkBill.unknown'
                  : 'checkBill.none',
            )}
          </span>
        ) : line.line === 'rate' ? (
          showPercent(line.computed)
        ) : (
          <Amount value={line.computed} />
        )}
      </span>
      {verdict !== '' && <strong className={styles['verdict']}>{verdict}</strong>}
    </p>
  );
}

/** How a line compares, in words. */
function useVerdict(line: BillLine): string {
  const { t } = useTranslation();
  switch (line.verdict) {
    case 'agrees':
      return t('checkBill.verdict.agrees');
    case 'undetermined':
      return t('checkBill.verdict.undetermined');
    case 'part':
      return t('checkBill.verdict.part');
    case 'not-asked':
      return t('checkBill.verdict.notAsked');
    case 'not-computed':
    case 'not-on-slip':
      return '';
    case 'differs':
      if (line.line === 'rate' || line.given === undefined || line.computed === undefined)
        return t('checkBill.verdict.differs');
      return line.given > line.computed
        ? t('checkBill.verdict.more', { amount: showAmount(minus(line.given, line.computed)) })
        : t('checkBill.verdict.less', { amount: showAmount(minus(line.computed, line.given)) });
  }
}
