import type { ValueOf } from '../pack/dimensions.ts';
import type { Claim } from './case.ts';

/** How the pregnancy of a claim ended, as the dimension has it. */
export function birthOf({ birth }: Pick<Claim, 'birth'>): ValueOf<'birth'> {
  if (birth === undefined) return 'none';
  if (birth.kind !== 'termination') return birth.kind;
  return `termination-${birth.months}` as ValueOf<'birth'>;
}
