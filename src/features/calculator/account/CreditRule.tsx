import { useTranslation } from 'react-i18next';
import { type Fen, minus } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePack } from '../pack.ts';
import { showPercent } from '../result/percent.ts';
import type { MonthOfAccount } from './account-months.ts';
import { finalOf } from './final-of.ts';
import { MakeUpRule } from './MakeUpRule.tsx';
import { useFigureName } from './use-figure-name.ts';

interface CreditRuleProps {
  readonly month: MonthOfAccount;
  readonly credit: Fen;
}

/** By what rule a month is credited, in sentences with the person's own figures. */
export function CreditRule({ month: { ground }, credit }: CreditRuleProps) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const figureName = useFigureName();
  const { share, makeUp, delayed } = ground;
  return (
    <>
      {sentences().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {makeUp && <MakeUpRule of={makeUp} />}
      {delayed && <p>{t('account.delayed')}</p>}
    </>
  );

  function sentences(): readonly string[] {
    const { decision } = ground;
    if (decision === 'no-status') return [t('account.nobody')];
    if (decision === 'unpaid') return [t('account.unpaid')];
    if (decision === 'nothing') return [t('account.nothing')];
    return decision === 'amount' ? [t('account.fixed', { credit: showAmount(credit) })] : sharesOf();
  }

  function sharesOf(): readonly string[] {
    if (share?.level === undefined) return [];
    const final = finalOf(pack, share.of);
    return [
      t('account.share', {
        of: figureName(share.of),
        level: showAmount(share.level),
        rate: showPercent(share.rate.text),
        credit: showAmount(makeUp ? minus(credit, makeUp.amount) : credit),
      }),
      ...(final ? [t('account.provisional', { final: text(final.label) })] : []),
    ];
  }
}
