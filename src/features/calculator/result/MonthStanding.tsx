import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Meter } from '@/shared/ui/Meter.tsx';
import { useLimitName } from '../limit-name.ts';
import type { Standing } from './what-is-left.ts';

/** How a deductible or limit stood at the end of a month. */
export function MonthStanding({ of: { kind, id, period, used, of } }: { readonly of: Standing }) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const name = kind === 'deductible' ? t('months.deductible') : limitName(id, period);
  return (
    <Meter kind={kind} used={used} of={of}>
      {t('months.standing', { name, used: showAmount(used), of: showAmount(of) })}
    </Meter>
  );
}
