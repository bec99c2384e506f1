import type { ContributionPayer, Figure } from '@/engine/index.ts';
import { shareShown } from './show-figure.ts';
import type { Words } from './words.ts';

/** Who pays, as people call it; flexible employment by the share that it pays. */
export const payerName = (payer: ContributionPayer, personal: Figure | null, { t }: Words): string =>
  payer === 'flexible-4' || payer === 'flexible-8'
    ? t('requests.payer.flexible', { share: personal === null ? '' : shareShown(personal).value })
    : t(`requests.payer.${payer}`);
