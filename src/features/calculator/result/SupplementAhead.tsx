import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { NextSupplement } from './next-visit.ts';
import { showPercent } from './percent.ts';

/** From when on a supplement pays for what will be borne, and how much of it. */
export function SupplementAhead({ of: { terms, left } }: { readonly of: NextSupplement }) {
  const { t } = useTranslation();
  const supplement = useSupplementName()(terms.rule.id);
  const rate = showPercent(terms.rate.text);
  const threshold = showAmount(terms.threshold);
  if (left === undefined) return <p>{t('next.supplementEach', { supplement, threshold, rate })}</p>;
  if (left > ZERO) return <p>{t('next.supplementAfter', { supplement, left: showAmount(left), rate })}</p>;
  return <p>{t('next.supplementNow', { supplement, threshold, rate })}</p>;
}
