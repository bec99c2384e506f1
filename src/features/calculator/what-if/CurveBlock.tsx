import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimAt, expenseCurve, plus, usedUp, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Cites } from '../result/Cites.tsx';
import { usePayerName } from '../result/payer-name.ts';
import { Block } from './Block.tsx';
import { CurvePicture } from './CurvePicture.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { LookedInto } from './looked-into.ts';
import { basisOf, useCauseName } from './use-cause-name.ts';
import { useUsedUp } from './use-used-up.ts';
import { ofHundred } from './of-hundred.ts';
import styles from './what-if.module.css';

/** How what the person bears grows with the bill, as a picture and as a table of where that changes. */
export function CurveBlock({ of }: { readonly of: LookedInto }) {
  const { t } = useTranslation();
  const causeName = useCauseName();
  const payerName = usePayerName();
  const usedUpText = useUsedUp();
  const { settlement, visit, outcome } = of;
  const curve = useMemo(
    () => expenseCurve(claimAt(settlement.policy, settlement.case, visit.id)),
    [settlement, visit],
  );
  const title = t('whatIf.curve.title');
  const id = 'what-if-curve';
  if (!curve || outcome.outcome !== 'settled')
    return <Block id={id} title={title} answer={t('whatIf.curve.none')} />;
  const { stretches, beside } = curve;
  const { eligible } = outcome.claim;
  const here = stretches.filter(({ from }) => from <= eligible).length - 1;
  const next = stretches[here + 1];
  const now = stretches[here];
  const share = now ? showAmount(ofHundred(now.outOfPocket)) : '';
  const supplemented = stretches.some(({ supplement }) => supplement !== '0');
  const basic = outcome.claim.basicPaid > ZERO;
  const fund = !basic || stretches.some((each) => each.fund !== '0');
  const bases = stretches
    .flatMap(({ causes }) => causes)
    .map((cause) => ({ name: causeName(cause), basis: basisOf(cause) }));
  return (
    <Block
      id={id}
      title={title}
      answer={
        next
          ? t('whatIf.curve.until', {
              share,
              until: showAmount(plus(next.first, beside)),
              after: showAmount(ofHundred(next.outOfPocket)),
              causes: next.causes.map(causeName).join(t('ui.and')),
            })
          : last()
      }
    >
      <CurvePicture curve={curve} outcome={outcome} />
      <FigureTable
        caption={t('whatIf.curve.table')}
        columns={[
          t('whatIf.curve.from'),
          t('whatIf.curve.bears'),
          ...(fund ? [t('share.fund')] : []),
          ...(basic ? [payerName('basic')] : []),
          ...(supplemented ? [payerName('supplement')] : []),
          t('whatIf.curve.after'),
        ]}
        rows={stretches.map(({ causes, first, outcome: there, outOfPocket }, at) => ({
          key: String(at),
          present: at === here,
          head: (
            <>
              {at > 0 && <b className={styles['number']}>{at}</b>} <Amount value={plus(first, beside)} />{' '}
              {at === 0 ? t('whatIf.curve.begins') : causes.map(causeName).join(t('ui.and'))}
              {at === here && (
                <span className={styles['soft']}>
                  {' '}
                  {t('whatIf.curve.here', { total: showAmount(outcome.claim.total) })}
                </span>
              )}
            </>
          ),
          cells: [
            <Amount key="own" value={there.outOfPocket} payer="you" />,
            ...(fund ? [<Amount key="fund" value={there.fund} payer="fund" />] : []),
            ...(basic ? [<Amount key="basic" value={there.claim.basicPaid} />] : []),
            ...(supplemented ? [<Amount key="supplement" value={there.supplement} />] : []),
            <Amount key="then" value={ofHundred(outOfPocket)} />,
          ],
        }))}
      />
      {stretches.length > 1 && <p className={styles['soft']}>{t('whatIf.curve.unrounded')}</p>}
      {beside > ZERO && (
        <p className={styles['soft']}>{t('whatIf.curve.beside', { beside: showAmount(beside) })}</p>
      )}
      {bases.length > 0 && (
        <Disclosure summary={t('whatIf.basis')}>
          {bases.map(({ name, basis }) => (
            <div key={name}>
              <p>{name}</p>
              <Cites of={basis ?? {}} />
            </div>
          ))}
          {outcome.terms.rateRow && <Cites of={outcome.terms.rateRow} />}
        </Disclosure>
      )}
    </Block>
  );

  function last(): string {
    const reason = now?.outOfPocket === '1' ? usedUpText(usedUp(now.outcome), now.outcome.claim) : undefined;
    return t(reason === undefined ? 'whatIf.curve.last' : 'whatIf.curve.lastUsedUp', { share, reason });
  }
}
