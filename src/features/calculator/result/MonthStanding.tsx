import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Meter } from '@/shared/ui/Meter.tsx';
import { useStandingName } from './standing-name.ts';
import type { Standing } from './what-is-left.ts';

/** How something that runs over more than one visit stood at the end of a month. */
export function MonthStanding({ of: standing }: { readonly of: Standing }) {
  const { t } = useTranslation();
  const { short } = useStandingName();
  const { kind, used, of } = standing;
  return (
    <Meter kind={kind} used={used} of={of}>
      {t(kind === 'threshold' ? 'months.counted' : 'months.standing', {
        name: short(standing),
        used: showAmount(used),
        of: showAmount(of),
      })}
    </Meter>
  );
}
