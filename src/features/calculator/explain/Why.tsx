import type { ReactNode } from 'react';
import type { Explanation } from '@/engine/index.ts';
import { Explained } from './Explained.tsx';
import { WhyRow } from './WhyRow.tsx';

interface WhyProps {
  /** Of what unfolds, for figures elsewhere on the screen that it explains too. */
  readonly id?: string | undefined;
  /** Either the explanation itself, or how to come by it; then it is worked out only when it is asked for. */
  readonly of?: Explanation | undefined;
  readonly explain?: (() => Explanation | undefined) | undefined;
  /** The rule in one plain sentence. */
  readonly say?: ReactNode;
  /** The amount, with what it is. The row is the target. */
  readonly children: ReactNode;
}

/** An amount whose row unfolds why it is what it is. */
export function Why({ id, of, explain, say, children }: WhyProps) {
  if (of === undefined && explain === undefined) return children;
  return (
    <WhyRow id={id} row={children}>
      <Explained explain={explain ?? (() => of)}>{say}</Explained>
    </WhyRow>
  );
}
