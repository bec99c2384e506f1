import { useTranslation } from 'react-i18next';
import type { Explanation, Term } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { ExplanationView } from '../explain/ExplanationView.tsx';
import { answerLineId } from './line-id.ts';

interface TotalLineProps {
  readonly of: Explanation;
  /** Id of the request. */
  readonly request: string;
}

const TEXTS = {
  'personal-with-premium': { label: 'requests.figure.yearAll', rule: 'requests.total.year' },
  'buyout-total': { label: 'requests.figure.totalOnce', rule: 'requests.total.buyout' },
  allowance: { label: 'requests.step.noAllowance', rule: 'requests.total.allowance' },
} as const;

const isTotal = (term: Term): term is keyof typeof TEXTS => term in TEXTS;

/** What the lines of an answer come to together, or that they come to nothing. */
export function TotalLine({ of, request }: TotalLineProps) {
  const { t } = useTranslation();
  const { term } = of.of;
  const texts = isTotal(term) ? TEXTS[term] : undefined;
  if (!texts) return undefined;
  const none = term === 'allowance';
  return (
    <ReceiptLine
      id={answerLineId(request, term)}
      label={t(texts.label)}
      weight={none ? 'payer' : 'sum'}
      amount={none ? t('requests.step.nothing') : <Amount value={of.figure} />}
      why={t('rule.why')}
    >
      <ExplanationView of={of}>
        <p>{t(texts.rule)}</p>
      </ExplanationView>
    </ReceiptLine>
  );
}
