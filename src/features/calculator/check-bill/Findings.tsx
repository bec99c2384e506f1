import { useTranslation } from 'react-i18next';
import type { BillCheck } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { CopyLine } from '@/shared/ui/CopyLine.tsx';
import { Refusal } from '../result/Refusal.tsx';
import { BadSums } from './BadSums.tsx';
import { Causes } from './Causes.tsx';
import { EnteredOtherwise } from './EnteredOtherwise.tsx';
import { enteredOtherwise } from './entered-otherwise.ts';
import type { ReadSlip } from './read-slip.ts';
import { useSpoken } from './use-spoken.ts';
import styles from './check-bill.module.css';

interface FindingsProps {
  readonly visit: Visit;
  readonly read: ReadSlip;
  readonly check: BillCheck;
}

/** What comes of the comparison: whether the slip agrees and, where not, what would explain it. */
export function Findings({ visit, read, check }: FindingsProps) {
  const { t } = useTranslation();
  const spoken = useSpoken();
  const verdict = useVerdict(read, check);
  const { outcome } = check.billed;
  const hasDiffering = check.lines.some(isContradicted);
  const compared = read.count > read.bad.size;
  const entered = enteredOtherwise(check);
  return (
    <section className={styles['result']} aria-labelledby="bill-result">
      <p className={styles['kicker']}>{t('checkBill.result')}</p>
      <h2 id="bill-result" className={compared ? styles[toneOf(check)] : undefined}>
        {verdict}
      </h2>
      <LiveSentence text={compared ? verdict : ''} />
      {read.bad.size > 0 && <Notice kind="problem" title={t('checkBill.bad')} />}
      {outcome.outcome === 'undetermined' && <Refusal outcome={outcome} />}
      {compared && read.bad.size === 0 && (
        <>
          {!hasDiffering && check.badSums.length === 0 && <p>{t('checkBill.allAgreeText')}</p>}
          {check.badSums.length > 0 && <BadSums sums={check.badSums} />}
          {entered.length > 0 && <EnteredOtherwise visit={visit} lines={entered} />}
          {check.causes.length > 0 && <Causes visit={visit} check={check} />}
          {hasDiffering &&
            check.badSums.length === 0 &&
            check.causes.length === 0 &&
            entered.length === 0 && (
              <Notice kind="open" title={t('checkBill.noCause')}>
                <p>{t('checkBill.noCauseText')}</p>
              </Notice>
            )}
          {entered.length === 0 && (
            <div className={styles['spoken']}>
              <h3>{t('checkBill.speak')}</h3>
              <CopyLine text={spoken(visit, read.count, check)} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

const isContradicted = ({ verdict }: BillCheck['lines'][number]): boolean =>
  verdict === 'differs' || verdict === 'undetermined';

/** Nothing is wrong with a slip where the document leaves open what it should say. */
function toneOf({ lines, badSums }: BillCheck): 'well' | 'off' | 'left-open' {
  if (badSums.length > 0 || lines.some(({ verdict }) => verdict === 'differs')) return 'off';
  return lines.some(({ verdict }) => verdict === 'undetermined') ? 'left-open' : 'well';
}

/** In a few words. */
function useVerdict(read: ReadSlip, { lines, badSums }: BillCheck): string {
  const { t } = useTranslation();
  const count = (verdict: string): number => lines.filter((line) => line.verdict === verdict).length;
  if (read.count === read.bad.size) return t('checkBill.empty');
  if (count('differs') > 0) return t('checkBill.differ', { count: count('differs') });
  if (count('undetermined') > 0) return t('checkBill.open', { count: count('undetermined') });
  if (badSums.length > 0) return t('checkBill.badSum');
  return t('checkBill.allAgree', { count: read.count });
}
