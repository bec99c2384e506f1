import { useTranslation } from 'react-i18next';
import {
  type ExcludedClaim,
  explainClaim,
  explainCountedBefore,
  type Fen,
  minus,
  type SettledClaim,
  type Settlement,
  type Step,
  ZERO,
} from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { usePayerName } from '../result/payer-name.ts';
import { showPercent } from '../result/percent.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Line } from './block.ts';
import type { Choices } from './choices.ts';
import { limitsAsOneFigure } from './limits-as-one-figure.ts';
import { useLine } from './use-line.ts';

const OVER = {
  payment: 'receipt.overLimit',
  expense: 'receipt.expenseOverLimit',
  supplement: 'receipt.overLimit',
};

/** The receipt of a visit that is paid or not paid, every line with how it comes about. */
export function useReceiptLines(): (
  outcome: SettledClaim | ExcludedClaim,
  settlement: Settlement,
  choices: Choices,
) => readonly Line[] {
  const { t } = useTranslation();
  const say = useCode();
  const anyLine = useLine();
  const payerName = usePayerName();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const less = (amount: Fen): string =>
    amount === ZERO ? showAmount(amount) : `\u2212${showAmount(amount)}`;

  return (outcome, settlement, choices) => {
    const why = explainClaim(outcome, settlement);
    const steps = outcome.outcome === 'settled' ? (outcome.trace?.steps ?? []) : [];
    const after = steps.findIndex(({ mechanism }) => mechanism === 'supplement');
    const [first, then] = after < 0 ? [steps, []] : [steps.slice(0, after), steps.slice(after)];
    const onBill = outcome.outcome === 'settled' && outcome.terms.coverage.basicOnBill === true;
    return [
      line({
        label: t('receipt.total'),
        amount: showAmount(outcome.claim.total),
      }),
      ...first.flatMap(ofStep),
      ...(onBill ? [] : [fund()]),
      ...(outcome.outcome === 'excluded' && outcome.claim.basicPaid > ZERO
        ? [basic(outcome.claim.basicPaid)]
        : []),
      ...then.flatMap(ofStep),
      ...(outcome.outcome === 'settled' && outcome.terms.supplement
        ? [payer('supplement', outcome.supplement, why.supplement)]
        : []),
      payer('you', outcome.outOfPocket, why.outOfPocket),
      ...(why.ownParts
        ? [
            {
              ...line({
                label: t('sheet.ownParts'),
                amount: showAmount(outcome.outOfPocket),
                of: why.ownParts,
              }),
              rests: undefined,
            },
          ]
        : []),
      ...(outcome.accountPaid > ZERO
        ? [
            line({
              label: t('receipt.account'),
              amount: showAmount(outcome.accountPaid),
              of: choices.person ? why.account : undefined,
            }),
            line({
              label: t('receipt.cash'),
              amount: showAmount(outcome.cashPaid),
              of: choices.person ? why.cash : undefined,
            }),
          ]
        : []),
    ];

    function line({ of, ...rest }: Parameters<typeof anyLine>[0]): Line {
      return anyLine({ ...rest, of: of && (choices.diagnoses ? of : limitsAsOneFigure(of)) });
    }

    function payer(of: 'fund' | 'supplement' | 'you', amount: Fen, explanation = why.fund): Line {
      return line({ label: payerName(of), amount: showAmount(amount), weight: 'payer', of: explanation });
    }

    function fund(): Line {
      const reason = outcome.outcome === 'excluded' ? [say(`reason.${outcome.reason}.title`)] : [];
      return { ...payer('fund', outcome.fund), how: [...reason, ...payer('fund', outcome.fund).how] };
    }

    function basic(amount: Fen): Line {
      return line({
        label: payerName('basic'),
        amount: showAmount(amount),
        weight: 'payer',
      });
    }

    function ofStep(step: Step): readonly Line[] {
      switch (step.mechanism) {
        case 'eligible':
          return [
            ...(step.outOfScope > ZERO
              ? [
                  line({
                    label: t('receipt.outOfScope'),
                    amount: less(step.outOfScope),
                  }),
                ]
              : []),
            ...(step.preSelfPay > ZERO
              ? [
                  line({
                    label: t('receipt.preSelfPay'),
                    amount: less(step.preSelfPay),
                    of: why.preSelfPay,
                  }),
                ]
              : []),
            line({
              label: t('receipt.eligible'),
              amount: showAmount(step.eligible),
              weight: 'sum',
              of: why.eligible,
            }),
          ];
        case 'deductible':
          return [line({ label: t('receipt.deductible'), amount: less(step.charged), of: why.deductible })];
        case 'rate': {
          const rate = outcome.outcome === 'settled' && outcome.rate ? showPercent(outcome.rate.text) : '';
          const label = t(step.base === outcome.claim.eligible ? 'receipt.rateOfAll' : 'receipt.rate', {
            rate,
          });
          return [line({ label, amount: showAmount(step.amount), weight: 'sum', of: why.payment })];
        }
        case 'limit': {
          const { rule, bounds, further, row } = step.terms;
          const cut = minus(step.before, step.after);
          // As on the receipt: one that takes nothing is named where only this person or claim has it, or it alone decides.
          const alone = bounds === 'payment' && outcome.outcome === 'settled' && outcome.rate === undefined;
          if (cut === ZERO && !alone && further === undefined && row !== undefined) return [];
          const limit = limitName(rule.id, rule.period);
          const explained = why.limits.find(({ id }) => id === rule.id);
          return [
            line({
              label: cut === ZERO ? limit : t(OVER[bounds], { limit }),
              amount: cut === ZERO ? t('receipt.within') : less(cut),
              of: explained?.over,
              says: [
                t('sheet.limit', {
                  whole: showAmount(step.amount),
                  used: showAmount(step.used),
                  left: showAmount(step.left),
                }),
              ],
            }),
          ];
        }
        case 'basic-on-bill':
          return [basic(step.paid)];
        case 'supplement': {
          const { rule, rate, threshold } = step.terms;
          const supplement = supplementName(rule.id);
          const words = { threshold: showAmount(threshold), rate: showPercent(rate.text) };
          const counted =
            outcome.outcome === 'settled' && step.counted > ZERO && rule.threshold.per === 'year';
          return [
            line({
              label: t('receipt.borne', { supplement }),
              amount: showAmount(step.borne),
              of: why.borne,
            }),
            ...(counted
              ? [
                  line({
                    label: t('receipt.counted'),
                    amount: showAmount(step.counted),
                    of: explainCountedBefore(outcome, step, settlement),
                  }),
                ]
              : []),
            line({
              label: t('receipt.excess', words),
              amount: showAmount(step.amount),
              weight: 'sum',
              of: why.excess,
            }),
          ];
        }
        case 'account':
          return [];
      }
    }
  };
}
