import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  claimAt,
  type ClaimOutcome,
  HUNDRED,
  type NextExpense,
  nextExpense,
  usedUp,
  ZERO,
} from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Alternative } from './Alternative.tsx';
import { Block } from './Block.tsx';
import type { LookedInto } from './looked-into.ts';
import type { Further } from './use-further.ts';
import { useAgain } from './use-again.ts';
import { usePaidOf } from './use-paid-of.ts';
import { useUsedUp } from './use-used-up.ts';

interface NextBlockProps {
  readonly of: LookedInto;
  readonly further: Further | undefined;
}

/** What the next 100 yuan would cost: on one more visit, and on this one. */
export function NextBlock({ of, further }: NextBlockProps) {
  const { t } = useTranslation();
  const paidOf = usePaidOf();
  const usedUpText = useUsedUp();
  const { settlement, visit, outcome, evaluation } = of;
  const own = useMemo(
    () => nextExpense(claimAt(settlement.policy, settlement.case, visit.id), outcome.claim.eligible, HUNDRED),
    [settlement, visit, outcome],
  );
  const next = useMemo(() => further && nextExpense(further.at, ZERO, HUNDRED), [further]);
  const again = useAgain()(visit);
  const said = next && saidOf(next);
  const larger = own && saidOf(own);
  const answer = [
    ...(said
      ? [t('whatIf.next.further', { again, ...said, why: said.why === larger?.why ? '' : said.why })]
      : []),
    ...(larger ? [t('whatIf.next.larger', larger)] : []),
  ].join('');
  return (
    <Block
      id="what-if-next"
      title={t('whatIf.next.title')}
      answer={answer === '' ? t('whatIf.next.open') : answer}
    >
      <ul>
        {next && further && (
          <Alternative
            name={t('whatIf.next.furtherName', { again, date: further.on })}
            evaluation={evaluation}
            settlement={further.settlement}
            visit={sized(further.visit, next.outcome)}
            outcome={next.outcome}
          />
        )}
        {own && (
          <Alternative
            name={t('whatIf.next.largerName')}
            bears={
              <>
                {t('whatIf.next.yours')} <Amount value={own.outOfPocket} payer="you" />
              </>
            }
            compared={ofHundred(own)}
            evaluation={evaluation}
            settlement={settlement}
            visit={sized(visit, own.outcome)}
            outcome={own.outcome}
          />
        )}
      </ul>
    </Block>
  );

  /** With why nobody else pays any of it, where a limit keeps them from it. */
  function saidOf({ fund, supplement, outOfPocket, outcome: after }: NextExpense): {
    readonly amount: string;
    readonly why: string;
  } {
    const nobody = fund === ZERO && supplement === ZERO;
    const reason = nobody ? usedUpText(usedUp(after), after.claim) : undefined;
    return {
      amount: showAmount(outOfPocket),
      why: reason === undefined ? '' : t('whatIf.because', { reason }),
    };
  }

  function ofHundred(paid: NextExpense): string {
    return t('whatIf.next.of', { paid: paidOf(paid) });
  }
}

/** As the receipt is headed; a bill without what lies beside it. */
const sized = (visit: Visit, { claim }: ClaimOutcome): Visit => ({
  ...visit,
  total: showAmount(claim.total),
});
