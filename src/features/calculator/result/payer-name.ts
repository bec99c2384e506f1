import { useTranslation } from 'react-i18next';
import { usePack } from '../pack.ts';
import { isNamedSupplement } from '../supplement-name.ts';
import type { Payer } from './payments.ts';

const NAMES = { fund: 'share.fund', basic: 'share.basic', you: 'share.you' } as const;

/** What people call who pays a part of a bill. */
export function usePayerName(): (payer: Payer) => string {
  const { t } = useTranslation();
  const pack = usePack();
  const named = pack === undefined || pack.supplements.every(({ id }) => isNamedSupplement(id));
  return (payer) => {
    if (payer === 'supplement') return t(named ? 'share.supplement' : 'share.otherSupplement');
    return t(NAMES[payer]);
  };
}
