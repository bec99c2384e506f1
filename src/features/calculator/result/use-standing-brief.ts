import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { useStandingName } from './standing-name.ts';
import type { Standing } from './what-is-left.ts';

/**
 * How something that runs on from visit to visit stands, in the fewest words: what was used of what.
 * @returns `name` is `short` where the period is said already
 */
export function useStandingBrief(): (standing: Standing, name: 'named' | 'short') => string {
  const { t } = useTranslation();
  const names = useStandingName();
  return (standing, name) =>
    t(standing.kind === 'threshold' ? 'months.counted' : 'months.standing', {
      name: names[name](standing),
      used: showAmount(standing.used),
      of: showAmount(standing.of),
    });
}
