import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimAt, type ClaimOutcome, type ToTheDeductible, toTheDeductible, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Cites } from '../result/Cites.tsx';
import { Block } from './Block.tsx';
import type { LookedInto } from './looked-into.ts';
import { useAgain } from './use-again.ts';
import type { Further } from './use-further.ts';
import { useUsedUp } from './use-used-up.ts';

interface DeductibleBlockProps {
  readonly of: LookedInto;
  readonly further: Further | undefined;
}

/** How much more expense reaches the deductible, and from where the fund pays: of one more visit, and of this one. */
export function DeductibleBlock({ of, further }: DeductibleBlockProps) {
  const { t } = useTranslation();
  const usedUp = useUsedUp();
  const { settlement, visit, outcome } = of;
  const again = useAgain()(visit);
  const own = useMemo(
    () => toTheDeductible(claimAt(settlement.policy, settlement.case, visit.id), outcome.claim.eligible),
    [settlement, visit, outcome],
  );
  const next = useMemo(() => further && toTheDeductible(further.at, ZERO), [further]);
  const lines = [
    ...(next && further ? [nextSentence(next, further.at.claim)] : []),
    ...(own ? [ownSentence(own)] : [t('whatIf.deductible.notSettled')]),
  ];
  const [first = '', ...others] = lines;
  const terms = next?.deductible?.terms ?? own?.deductible?.terms;
  return (
    <Block id="what-if-deductible" title={t('whatIf.deductible.title')} answer={first}>
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {terms && (
        <Disclosure summary={t('whatIf.basis')}>
          <p>
            {t(PERIODS[terms.rule.period], { amount: showAmount(terms.amount) })}{' '}
            {t('whatIf.deductible.eligible')}
          </p>
          <Cites of={terms.row} />
        </Disclosure>
      )}
    </Block>
  );

  function nextSentence(said: ToTheDeductible, claim: ClaimOutcome['claim']): string {
    const { deductible, toFirstPayment } = said;
    if (toFirstPayment === undefined) {
      const reason = usedUp(said.usedUp, claim);
      if (reason === undefined) return t('whatIf.deductible.nextNever', { again });
      return t('whatIf.deductible.nextUsedUp', { again, reason });
    }
    if (deductible === undefined || deductible.terms.amount === ZERO)
      return t('whatIf.deductible.nextNone', { again });
    if (deductible.left === ZERO) return t('whatIf.deductible.nextReached', { again });
    const key =
      deductible.terms.rule.period === 'year' ? 'whatIf.deductible.nextOfYear' : 'whatIf.deductible.next';
    return t(key, { again, left: showAmount(deductible.left), first: showAmount(toFirstPayment) });
  }

  function ownSentence(said: ToTheDeductible): string {
    const { deductible, toFirstPayment } = said;
    if (toFirstPayment === undefined) {
      const reason = usedUp(said.usedUp, outcome.claim);
      if (reason === undefined) return t('whatIf.deductible.ownNever');
      return t('whatIf.deductible.ownUsedUp', { reason });
    }
    if (toFirstPayment === ZERO)
      return t(deductible === undefined ? 'whatIf.deductible.ownNone' : 'whatIf.deductible.ownPaid');
    return t('whatIf.deductible.own', {
      short: showAmount(deductible?.short ?? ZERO),
      first: showAmount(toFirstPayment),
    });
  }
}

const PERIODS = {
  claim: 'whatIf.deductible.ofVisit',
  'institution-day': 'whatIf.deductible.ofDay',
  year: 'whatIf.deductible.ofYear',
} as const;
