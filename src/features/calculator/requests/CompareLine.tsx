import { useTranslation } from 'react-i18next';
import { explainDifference, type Explanation, fen } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Explained } from '../explain/Explained.tsx';
import { isKnown } from './answer.ts';
import type { Answered } from './answers.ts';
import { answerLineId } from './line-id.ts';
import styles from './requests.module.css';
import { useDate } from './use-date.ts';
import { useRequestName } from './use-request-name.ts';
import { useSummary } from './use-summary.ts';

interface CompareLineProps {
  readonly of: Answered;
  readonly n: number;
  readonly figure: Explanation | undefined;
  /** What it is compared with; undefined of the first, and where that has no figure. */
  readonly base: Explanation | undefined;
}

/** The answer to one of several requests, and by how much it is more or less than the first. */
export function CompareLine({ of: { request, answer }, n, figure, base }: CompareLineProps) {
  const { t } = useTranslation();
  const nameOf = useRequestName();
  const date = useDate();
  const summary = useSummary();
  const label = t('requests.form.nthNamed', { n, name: nameOf(request) });
  if (figure === undefined || base === undefined) return <ReceiptLine label={label} amount={value()} />;
  if (figure.figure === base.figure)
    return (
      <ReceiptLine
        label={label}
        amount={
          <>
            {value()}
            <span className={styles['difference']}>{t('requests.compare.same')}</span>
          </>
        }
      />
    );
  const isMore = figure.figure > base.figure;
  const [more, less] = isMore ? [figure, base] : [base, figure];
  const by = showAmount(fen(more.figure - less.figure));
  const id = answerLineId(request.id, 'difference');
  return (
    <ReceiptLine
      id={id}
      label={label}
      amount={
        <>
          {value()}
          <span className={styles['difference']} data-explained-by={id}>
            {t(`requests.compare.${isMore ? 'more' : 'less'}`, { amount: by })}
          </span>
        </>
      }
      why={t('rule.why')}
    >
      <Explained explain={() => explainDifference(more, less)}>
        <p>
          {t('requests.compare.rule', { n, first: showAmount(base.figure), own: showAmount(figure.figure) })}
        </p>
      </Explained>
    </ReceiptLine>
  );

  function value() {
    if (answer === undefined || !isKnown(answer)) return t('requests.compare.unknown');
    if (answer.kind === 'benefit-start' && answer.fields.from !== null) return date(answer.fields.from);
    if (figure === undefined) return summary(answer, false);
    return <Amount value={figure.figure} explainedBy={answerLineId(request.id, figure.of.term)} />;
  }
}
