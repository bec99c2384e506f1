import { useTranslation } from 'react-i18next';
import type { SettledClaim } from '@/engine/index.ts';
import { useLineId } from '../explain/use-line-id.ts';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { PayerLine } from './PayerLine.tsx';
import { SupplementExplained } from './SupplementExplained.tsx';

/** What a supplement pays, as far as its limit leaves room for it. */
export function SupplementLine({ outcome }: { readonly outcome: SettledClaim }) {
  const lineId = useLineId();
  const { t } = useTranslation();
  return (
    <PayerLine
      payer="supplement"
      id={lineId(outcome.claim, 'supplement')}
      amount={outcome.supplement}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'supplement', id: outcome.terms.supplement?.rule.id ?? '' }} />}
    >
      <SupplementExplained outcome={outcome} />
    </PayerLine>
  );
}
