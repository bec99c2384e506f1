import { useTranslation } from 'react-i18next';
import {
  explainAnswer,
  type Explanation,
  explanationOf,
  type RequestAnswer,
  type Term,
} from '@/engine/index.ts';
import type { RequestKind } from '@/shared/draft/request.ts';
import { Receipt } from '@/shared/ui/Receipt.tsx';
import type { Answered } from './answers.ts';
import { CompareLine } from './CompareLine.tsx';
import styles from './requests.module.css';

/** The figure that tells answers of a kind apart; there is none where answers are days. */
const TERMS: { readonly [K in RequestKind]?: Term } = {
  contribution: 'personal-monthly',
  'retirement-buyout': 'buyout-personal',
  'maternity-allowance': 'allowance',
};

const TITLES = {
  contribution: 'requests.figure.youMonthly',
  'retirement-buyout': 'requests.figure.youOnce',
  'maternity-allowance': 'requests.figure.allowance',
  'benefit-start': 'requests.figure.from',
} as const;

/** The one figure of each answer, one below the other, with what the others differ from the first by. */
export function Compare({ of: all }: { readonly of: readonly Answered[] }) {
  const { t } = useTranslation();
  const [first] = all;
  if (all.length < 2 || first === undefined) return undefined;
  const base = figureOf(first.answer);
  return (
    <section className={styles['compare']} aria-labelledby="requests-compared">
      <h2 id="requests-compared">{t('requests.compare.title')}</h2>
      <Receipt title={t(TITLES[first.request.kind])}>
        {all.map((each, index) => (
          <CompareLine
            key={each.request.id}
            of={each}
            n={index + 1}
            figure={figureOf(each.answer)}
            base={index > 0 ? base : undefined}
          />
        ))}
      </Receipt>
    </section>
  );
}

function figureOf(answer: RequestAnswer | undefined): Explanation | undefined {
  const term = answer && TERMS[answer.kind];
  const found = term && explanationOf(explainAnswer(answer), term);
  return found && 'figure' in found ? found : undefined;
}
