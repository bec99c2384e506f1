import { useTranslation } from 'react-i18next';
import type { BillCheck } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useVisitName } from '../visits/visit-name.ts';
import { useBadSumText } from './use-bad-sum-text.ts';
import { useCauseWords } from './use-cause-words.ts';
import { useLineName } from './use-line-name.ts';
import { useSlipText } from './use-slip-text.ts';

/** More lines than these nobody can follow by ear. */
const MOST_LINES = 3;

/** What was found, to be read out to a caller. */
export function useSpoken(): (visit: Visit, count: number, check: BillCheck) => string {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const lineName = useLineName();
  const slipText = useSlipText();
  const { sentence, lookText } = useCauseWords();
  const badSum = useBadSumText();
  return (visit, count, check) => {
    const named = `${visit.date} ${visitName(visit)}`;
    const off = check.lines.filter(({ verdict }) => verdict === 'differs' || verdict === 'undetermined');
    if (off.length === 0) return t('checkBill.spoken.agrees', { visit: named, count });
    const lines = off
      .slice(0, MOST_LINES)
      .map((line) =>
        t(line.verdict === 'differs' ? 'checkBill.spoken.line' : 'checkBill.spoken.open', {
          line: lineName(line),
          given: slipText(line, 'given'),
          computed: slipText(line, 'computed'),
        }),
      )
      .join(t('live.comma'));
    const differs = t('checkBill.spoken.differs', { visit: named, lines });
    const [first] = check.causes;
    const [bad] = check.badSums;
    const next = first
      ? t('checkBill.spoken.cause', { sentence: sentence(first), look: lookText(first) })
      : bad
        ? t('checkBill.spoken.badSum', { sentence: badSum.sentence(bad) })
        : t('checkBill.spoken.none');
    return t('checkBill.spoken.whole', { differs, next });
  };
}
