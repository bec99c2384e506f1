import { useTranslation } from 'react-i18next';
import { type Fen, type RequestAnswer, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { isKnown } from './answer.ts';
import { useDate } from './use-date.ts';

/** An answer in a few words; empty where nothing is known. @param paidFor whether somebody pays for the person */
export function useSummary(): (answer: RequestAnswer, paidFor: boolean) => string {
  const { t } = useTranslation();
  const date = useDate();
  return (answer, paidFor) => {
    if (!isKnown(answer)) return '';
    switch (answer.kind) {
      case 'contribution': {
        const { personalMonthly, employerMonthly } = answer.fields;
        return [
          say('monthly', personalMonthly ?? ZERO),
          ...unlessNothing(paidFor ? 'forYou' : 'employerMonthly', employerMonthly),
        ].join(t('requests.said.and'));
      }
      case 'retirement-buyout': {
        const { personal, employer } = answer.fields;
        return [say('once', personal ?? ZERO), ...unlessNothing('employerOnce', employer)].join(
          t('requests.said.and'),
        );
      }
      case 'maternity-allowance':
        return answer.reason === null
          ? say('allowance', answer.fields.amount ?? ZERO)
          : t('requests.reply.noAllowance');
      case 'benefit-start':
        return answer.fields.from === null
          ? t('requests.reply.notInterrupted')
          : t('requests.said.from', { date: date(answer.fields.from) });
    }
  };

  function say(key: string, amount: Fen): string {
    return t(`requests.said.${key}`, { amount: showAmount(amount) });
  }

  function unlessNothing(key: string, amount: Fen | null): readonly string[] {
    return amount === null || amount === ZERO ? [] : [say(key, amount)];
  }
}
