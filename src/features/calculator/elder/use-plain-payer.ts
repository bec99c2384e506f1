import { useTranslation } from 'react-i18next';
import type { Payer } from '../result/payments.ts';

const NAMES = {
  fund: 'elder.payer.fund',
  supplement: 'elder.payer.supplement',
  basic: 'elder.payer.basic',
  you: 'elder.payer.you',
} as const satisfies Readonly<Record<Payer, string>>;

/** Who pays a part of a bill, as people say it at home. */
export function usePlainPayer(): (payer: Payer) => string {
  const { t } = useTranslation();
  return (payer) => t(NAMES[payer]);
}
