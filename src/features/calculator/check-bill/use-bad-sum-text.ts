import { useTranslation } from 'react-i18next';
import { type BadSum, minus, type SlipAmount } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';

interface BadSumText {
  /** What does not add up, in a sentence. */
  readonly sentence: (sum: BadSum) => string;
  /** The same, said at the line of one of the parts. */
  readonly atLine: (sum: BadSum, part: SlipAmount) => string;
}

/** Says in plain words where a slip does not add up. */
export function useBadSumText(): BadSumText {
  const { t } = useTranslation();
  const name = (part: SlipAmount): string => t(`checkBill.line.${part}`);
  const amountsOf = ({ whole, wholeAmount, sum, isEntered }: BadSum) => ({
    whole: isEntered ? t('checkBill.enteredTotal') : name(whole),
    sum: showAmount(sum),
    amount: showAmount(wholeAmount),
    difference: showAmount(sum > wholeAmount ? minus(sum, wholeAmount) : minus(wholeAmount, sum)),
  });
  const joined = (parts: readonly SlipAmount[]): string => parts.map(name).join(t('checkBill.plus'));
  return {
    sentence: (bad) => {
      const said = { parts: joined(bad.parts), ...amountsOf(bad) };
      if (bad.parts.length === 1) return t('checkBill.badSumSingle', said);
      return t(bad.sum > bad.wholeAmount ? 'checkBill.badSumMore' : 'checkBill.badSumLess', said);
    },
    atLine: (bad, part) => {
      const others = bad.parts.filter((each) => each !== part);
      return others.length === 0
        ? t('checkBill.badLine', amountsOf(bad))
        : t('checkBill.badLines', { others: joined(others), ...amountsOf(bad) });
    },
  };
}
