import { useTranslation } from 'react-i18next';
import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { useLineId } from '../explain/use-line-id.ts';
import { FundExplained } from './FundExplained.tsx';
import { PayerLine } from './PayerLine.tsx';

/** What the fund pays: its share as far as the limits leave room for it, or nothing. */
export function FundLine({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const lineId = useLineId();
  const { t } = useTranslation();
  return (
    <PayerLine
      payer="fund"
      id={lineId(outcome.claim, 'fund')}
      amount={outcome.fund}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'fund' }} />}
    >
      <FundExplained outcome={outcome} />
    </PayerLine>
  );
}
