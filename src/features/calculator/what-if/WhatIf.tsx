import { BesideBlock } from './BesideBlock.tsx';
import { CurveBlock } from './CurveBlock.tsx';
import { DeductibleBlock } from './DeductibleBlock.tsx';
import { ElsewhereBlock } from './ElsewhereBlock.tsx';
import type { LookedInto } from './looked-into.ts';
import { NextBlock } from './NextBlock.tsx';
import { RestBlock } from './RestBlock.tsx';
import { RetiringBlock } from './RetiringBlock.tsx';
import { useFurther } from './use-further.ts';
import { useStages } from './use-stages.ts';
import styles from './what-if.module.css';

const STAGES = 6;

/** Every question that is asked of a visit and its year, one block each, as fast as they are worked out. */
export function WhatIf({ of }: { readonly of: LookedInto }) {
  const shown = useStages(STAGES);
  return (
    <div className={styles['blocks']}>
      <div className={styles['column']}>
        <ElsewhereBlock of={of} />
        {shown > 1 && <OneMore of={of} />}
        {shown > 2 && <RestBlock of={of} />}
      </div>
      <div className={styles['column']}>
        {shown > 3 && <CurveBlock of={of} />}
        {shown > 4 && <RetiringBlock of={of} />}
        {shown > 5 && <BesideBlock of={of} />}
      </div>
    </div>
  );
}

/** Both speak of one more visit. */
function OneMore({ of }: { readonly of: LookedInto }) {
  const further = useFurther(of);
  return (
    <>
      <NextBlock of={of} further={further} />
      <DeductibleBlock of={of} further={further} />
    </>
  );
}
