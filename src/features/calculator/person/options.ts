import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePack } from '../pack.ts';
import { showPercent } from '../result/percent.ts';

const STATUSES = ['in-service', 'retired', 'flexible'] as const;

export function useStatuses() {
  const say = useCode();
  return STATUSES.map((value) => ({ value, label: say(`value.status.${value}`) }));
}

/** The two enrolments, each explained; to those in flexible employment by what they pay, where the region states it. */
export function useEnrolments() {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  const isFlexible = useDraft(
    ({ draft }) =>
      draft.status === 'flexible' || draft.statusChanges.some(({ status }) => status === 'flexible'),
  );
  const paid = (payer: 'flexible-4' | 'flexible-8'): string | undefined =>
    isFlexible ? shareOf(pack, payer) : undefined;
  const [less, more] = [paid('flexible-4'), paid('flexible-8')];
  return [
    {
      value: 'combined',
      label: say('value.enrolment.combined'),
      hint: more === undefined ? t('person.combinedHint') : t('person.combinedPaidHint', { share: more }),
    },
    {
      value: 'pooled-only',
      label: say('value.enrolment.pooled-only'),
      hint: less === undefined ? t('person.pooledOnlyHint') : t('person.pooledOnlyPaidHint', { share: less }),
    },
  ] as const;
}

/** What the region's document says that somebody in flexible employment pays of the base. */
function shareOf(pack: Pack | undefined, payer: 'flexible-4' | 'flexible-8'): string | undefined {
  const share = pack?.requests.contribution?.find((row) => row.payer === payer)?.personal;
  return typeof share === 'string' ? showPercent(share) : undefined;
}
