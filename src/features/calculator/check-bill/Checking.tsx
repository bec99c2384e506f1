import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BillFile, checkBill, type ClaimOutcome, type OpenPack } from '@/engine/index.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { VisitReceipt } from '../result/VisitReceipt.tsx';
import { fileOf } from '../what-if/as-entered.ts';
import { Adopted } from './Adopted.tsx';
import { Findings } from './Findings.tsx';
import { readSlip } from './read-slip.ts';
import { slipFields } from './slip-fields.ts';
import { SlipForm } from './SlipForm.tsx';
import { type SlipTexts, useSlips } from './slip-texts.ts';
import styles from './check-bill.module.css';

interface CheckingProps {
  readonly open: OpenPack;
  readonly draft: Draft;
  readonly evaluation: Evaluation;
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

const NOTHING: SlipTexts = {};

/** The slip of a visit beside what the document makes it, and what was found. */
export function Checking({ open, draft, evaluation, visit, outcome }: CheckingProps) {
  const { t } = useTranslation();
  const texts = useSlips((state) => state.texts[visit.id] ?? NOTHING);
  const fields = useMemo(() => slipFields(evaluation.pack, visit.care), [evaluation.pack, visit.care]);
  const file = useMemo(() => fileOf(draft, open, evaluation) as BillFile, [draft, open, evaluation]);
  // What is typed stands at once; what follows from it may come a moment later.
  const settledTexts = useDeferredValue(texts);
  const read = useMemo(() => readSlip(fields, settledTexts), [fields, settledTexts]);
  const check = useMemo(() => checkBill(open, file, visit.id, read.slip), [open, file, visit.id, read.slip]);
  if (!check) return undefined;
  return (
    <div className={styles['desk']}>
      <div className={styles['papers']}>
        <SlipForm visit={visit} fields={fields} texts={texts} read={read} check={check} />
        <Disclosure summary={t('checkBill.why')}>
          <VisitReceipt visit={visit} outcome={outcome} />
        </Disclosure>
      </div>
      <div className={styles['findings']}>
        <Adopted />
        <Findings visit={visit} read={read} check={check} />
      </div>
    </div>
  );
}
