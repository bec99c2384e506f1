import { useTranslation } from 'react-i18next';
import type { Claim } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { small } from './first-letter.ts';

/** What the care of a claim is called in a sentence: a termination is settled as a delivery, and is not called one. */
export function useCareName(): (claim: Claim) => string {
  const { t } = useTranslation();
  const say = useCode();
  return ({ care, birth }) =>
    care === 'delivery' && birth?.kind === 'termination'
      ? small(t('visit.terminated'))
      : say(`value.care.${care}`);
}
