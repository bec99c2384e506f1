import { useTranslation } from 'react-i18next';
import { type Fen, fen, type RequestAnswer } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Ledger } from '@/shared/ui/Ledger.tsx';
import { isKnown } from './answer.ts';
import type { Answered } from './answers.ts';
import styles from './requests.module.css';
import { useDate } from './use-date.ts';
import { useRequestName } from './use-request-name.ts';
import { useSummary } from './use-summary.ts';

const FIGURES = {
  contribution: 'requests.figure.youMonthly',
  'retirement-buyout': 'requests.figure.youOnce',
  'maternity-allowance': 'requests.figure.allowance',
  'benefit-start': 'requests.figure.from',
} as const;

/** The one figure of each answer, one below the other, with what the others differ from the first by. */
export function Compare({ of: all }: { readonly of: readonly Answered[] }) {
  const { t } = useTranslation();
  const nameOf = useRequestName();
  const date = useDate();
  const summary = useSummary();
  const [first] = all;
  if (all.length < 2 || first === undefined) return undefined;
  const base = amountOf(first.answer);
  return (
    <div className={styles['compare']}>
      <Ledger
        caption={t('requests.compare.title')}
        columns={[t('requests.compare.what'), t(FIGURES[first.request.kind])]}
        rows={all.map(({ request, answer }, index) => ({
          key: request.id,
          head: t('requests.form.nthNamed', { n: index + 1, name: nameOf(request) }),
          cell: (
            <>
              {value(answer)}
              {index > 0 && difference(amountOf(answer))}
            </>
          ),
        }))}
      />
    </div>
  );

  function value(answer: RequestAnswer | undefined) {
    if (answer === undefined || !isKnown(answer)) return t('requests.compare.unknown');
    if (answer.kind === 'benefit-start' && answer.fields.from !== null) return date(answer.fields.from);
    const amount = amountOf(answer);
    return amount === undefined ? summary(answer, false) : <Amount value={amount} />;
  }

  function difference(amount: Fen | undefined) {
    if (amount === undefined || base === undefined) return undefined;
    const by = showAmount(fen(Math.abs(amount - base)));
    const text =
      amount === base
        ? t('requests.compare.same')
        : t(`requests.compare.${amount > base ? 'more' : 'less'}`, { amount: by });
    return <span className={styles['difference']}>{text}</span>;
  }
}

/** The figure that tells answers of a kind apart; undefined where there is none, or it is no amount. */
function amountOf(answer: RequestAnswer | undefined): Fen | undefined {
  switch (answer?.kind) {
    case 'contribution':
      return answer.fields.personalMonthly ?? undefined;
    case 'retirement-buyout':
      return answer.fields.personal ?? undefined;
    case 'maternity-allowance':
      return answer.fields.amount ?? undefined;
    case 'benefit-start':
    case undefined:
      return undefined;
  }
}
