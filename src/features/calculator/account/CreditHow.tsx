import { useTranslation } from 'react-i18next';
import { formatMonth, type Fen } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import { showPercent } from '../result/percent.ts';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { creditBases } from './credit-bases.ts';
import { finalOf } from './final-of.ts';
import { MissingFigures } from './MissingFigures.tsx';
import { useFigureName } from './use-figure-name.ts';

/** How the credit of a month comes about, in one formula or one sentence, with its articles. */
export function CreditHow({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const pack = usePack();
  const { credit, ground } = month;
  return (
    <div className={styles['how']}>
      {credit.credit === undefined ? (
        <Unknown month={month} />
      ) : (
        <Known month={month} credit={credit.credit} />
      )}
      {ground.delayed && <p>{t('account.delayed')}</p>}
      {pack &&
        creditBases([credit], pack, ground.delayed).map((basis) => (
          <Cites key={basis.assumption ?? ''} of={basis} />
        ))}
    </div>
  );
}

function Unknown({ month: { credit, ground } }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  if (credit.reason === 'missing-parameter')
    return (
      <p>
        {say('creditReason.missing-parameter')}
        <MissingFigures ids={credit.missing} />
      </p>
    );
  if (ground.decision === 'not-in-force')
    return <p>{t('account.notInForce', { date: pack?.document.inForceFrom.date })}</p>;
  return <p>{ground.decision === 'repaid' ? t('account.repaid') : t('account.notSpecified')}</p>;
}

function Known({ month: { ground }, credit }: { readonly month: MonthOfAccount; readonly credit: Fen }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useText();
  const pack = usePack();
  const figureName = useFigureName();
  const { decision, share, makeUp } = ground;
  if (decision === 'no-status') return <p>{t('account.nobody')}</p>;
  if (decision === 'unpaid') return <p>{t('account.unpaid')}</p>;
  if (decision === 'nothing') return <p>{t('account.nothing')}</p>;
  if (decision === 'amount') return <p>{t('account.fixed', { credit: showAmount(credit) })}</p>;
  if (share?.level === undefined) return undefined;
  const rate = showPercent(share.rate.text);
  const usual = makeUp ? ((credit - makeUp.amount) as Fen) : credit;
  const final = finalOf(pack, share.of);
  const formula = t('account.share', {
    of: figureName(share.of),
    level: showAmount(share.level),
    rate,
    credit: showAmount(usual),
  });
  return (
    <>
      <p>{formula}</p>
      {final && <p>{t('account.provisional', { final: text(final.label) })}</p>}
      {makeUp && (
        <>
          <p>
            {t('account.makeUp', {
              early: showAmount(makeUp.early),
              late: showAmount(makeUp.late),
              rate,
              difference: showAmount(makeUp.difference),
              first: periodName(formatMonth(makeUp.first), language),
              count: makeUp.months,
              amount: showAmount(makeUp.amount),
            })}
          </p>
          <p>
            {t('account.sum', {
              level: showAmount(usual),
              amount: showAmount(makeUp.amount),
              credit: showAmount(credit),
            })}
          </p>
        </>
      )}
    </>
  );
}
