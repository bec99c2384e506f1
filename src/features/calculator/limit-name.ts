import { useTranslation } from 'react-i18next';
import type { Care, Pack } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { usePack } from './pack.ts';

export type LimitPeriod = Pack['limits'][number]['period'];

/** The limits that every document calls alike. */
const BY_ID: Readonly<Record<string, string>> = {
  'two-diseases': 'limit.twoDiseases',
  'special-disease': 'limit.specialDisease',
  'large-sum': 'limit.largeSum',
  delivery: 'limit.delivery',
  prenatal: 'limit.prenatal',
};

const BY_PERIOD = {
  claim: 'limit.claim',
  month: 'limit.month',
  year: 'limit.year',
  pregnancy: 'limit.pregnancy',
} as const;

export const isNamedLimit = (id: string): boolean => BY_ID[id] !== undefined;

/**
 * What people call a limit. Any but those that every document calls alike is called by its period, and by the care
 * that it is for where that is not outpatient care.
 */
export function useLimitName(): (id: string, period: LimitPeriod) => string {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  return (id, period) => {
    const named = BY_ID[id];
    if (named !== undefined) return t(named);
    const care = pack && careOf(pack, id);
    const limit = t(BY_PERIOD[period]);
    return care === undefined ? limit : t('limit.ofCare', { care: say(`value.care.${care}`), limit });
  };
}

/** The first kind of care that a limit is for; undefined where outpatient care is among them, or none is known. */
function careOf({ coverages }: Pack, id: string): Care | undefined {
  const cares = coverages.filter(({ limits }) => limits.includes(id)).map(({ care }) => care);
  return cares.includes('outpatient') ? undefined : cares[0];
}
