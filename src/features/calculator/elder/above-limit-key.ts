import type { SettledClaim } from '@/engine/index.ts';
import type { StepOf } from '../result/step.ts';

type SupplementRule = NonNullable<SettledClaim['terms']['supplement']>['rule'];

/** Key of the sentence that says who pays what is above a limit: a supplement may count it. */
export const aboveLimitKey = (
  bounds: StepOf<'limit'>['terms']['bounds'] | undefined,
  supplement: SupplementRule | undefined,
): 'elder.aboveLimit' | 'elder.aboveLimitSupplemented' =>
  bounds !== 'supplement' && supplement?.expense === 'eligible'
    ? 'elder.aboveLimitSupplemented'
    : 'elder.aboveLimit';
