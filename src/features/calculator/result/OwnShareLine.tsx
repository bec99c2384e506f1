import { useTranslation } from 'react-i18next';
import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { useLineId } from '../explain/use-line-id.ts';
import { OwnShareExplained } from './OwnShareExplained.tsx';

/** What the person bears: all that nobody else pays, and of what it is made up. */
export function OwnShareLine({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const lineId = useLineId();
  const { t } = useTranslation();
  return (
    <ReceiptLine
      id={lineId(outcome.claim, 'you')}
      label={t('share.you')}
      weight="payer"
      amount={<Amount value={outcome.outOfPocket} payer="you" />}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'out-of-pocket' }} />}
    >
      <OwnShareExplained outcome={outcome} />
    </ReceiptLine>
  );
}
