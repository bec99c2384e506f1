import { Meter } from '@/shared/ui/Meter.tsx';
import { useStandingBrief } from './use-standing-brief.ts';
import type { Standing } from './what-is-left.ts';

/** How something that runs over more than one visit stood at the end of a month. */
export function MonthStanding({ of: standing }: { readonly of: Standing }) {
  const brief = useStandingBrief();
  const { kind, used, of } = standing;
  return (
    <Meter kind={kind} used={used} of={of}>
      {brief(standing, 'short')}
    </Meter>
  );
}
