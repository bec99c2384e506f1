import { useTranslation } from 'react-i18next';
import { explainThreshold, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { standingId } from '../explain/standing-id.ts';
import { Why } from '../explain/Why.tsx';
import { useSupplementName } from '../supplement-name.ts';
import type { NextSupplement } from './next-visit.ts';
import { showPercent } from './percent.ts';

/** From when on a supplement pays for what will be borne, and how much of it. */
export function SupplementAhead({ of: { terms, left, standing } }: { readonly of: NextSupplement }) {
  const { t } = useTranslation();
  const supplement = useSupplementName()(terms.rule.id);
  const rate = showPercent(terms.rate.text);
  const threshold = showAmount(terms.threshold);
  if (left === undefined) {
    const each = t('next.supplementEach', { supplement, threshold, rate });
    return (
      <Why explain={() => explainThreshold(terms)} say={<p>{each}</p>}>
        {each}
      </Why>
    );
  }
  return (
    <p data-explained-by={standing && standingId(standing)}>
      {left > ZERO
        ? t('next.supplementAfter', { supplement, left: showAmount(left), rate })
        : t('next.supplementNow', { supplement, threshold, rate })}
    </p>
  );
}
