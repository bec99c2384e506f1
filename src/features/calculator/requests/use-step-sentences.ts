import { useTranslation } from 'react-i18next';
import type { RequestStep } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { figureText, shareText } from '../figure-text.ts';
import { usePack } from '../pack.ts';
import type { StepOf } from './request-step.ts';
import { useDate } from './use-date.ts';

const INTERRUPTED = {
  short: 'interruptedShort',
  middle: 'interruptedMiddle',
  long: 'interruptedLong',
} as const;

/** The rule of each step of an answer, one thought a sentence. */
export function useStepSentences(): (step: RequestStep) => readonly string[] {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const date = useDate();

  const say = (key: string, words: Readonly<Record<string, string | number>> = {}): string =>
    t(`requests.step.${key}`, words);

  function base({ wage, standard, least, most }: StepOf<'bounded-base'>): readonly string[] {
    const limits = say('standard', {
      standard: showAmount(standard),
      leastShare: shareText(least.figure),
      least: showAmount(least.amount),
      mostShare: shareText(most.figure),
      most: showAmount(most.amount),
    });
    const above = wage > most.amount ? 'above' : 'within';
    return [limits, say(wage < least.amount ? 'below' : above, { wage: showAmount(wage) })];
  }

  function published({ parameter, value, share }: StepOf<'parameter-base'>): readonly string[] {
    const label = pack?.parameters.find(({ id }) => id === parameter)?.label;
    const words = { name: label ? text(label) : parameter, value: showAmount(value) };
    return [
      share === undefined
        ? say('parameter', words)
        : say('parameterShare', { ...words, share: shareText(share) }),
    ];
  }

  function short({
    name,
    needed,
    paid,
    short: missing,
  }: StepOf<'months-short' | 'months-short-since-change'>) {
    const why = say(name === 'months-short' ? 'shortWhy' : 'sinceWhy', { needed, paid });
    return missing === 0 ? [why, say('shortNone')] : [why];
  }

  function charged({ short: months, surcharge, further, furtherSurcharge }: StepOf<'months-charged'>) {
    const times = furtherSurcharge === undefined ? '1' : figureText(furtherSurcharge);
    return [
      ...(months > 0 ? [say('chargedWhy', { short: months, surcharge: figureText(surcharge) })] : []),
      ...(further > 0 ? [say('chargedFurther', { further, surcharge: times })] : []),
      ...(months === 0 && further === 0 ? [say('chargedNone')] : []),
    ];
  }

  const leave = ({ ofBirth, furtherBabies, eachFurther }: StepOf<'leave-days'>): readonly string[] => [
    say('leaveOne', { days: figureText(ofBirth) }),
    ...(furtherBabies > 0 ? [say('leaveFurther', { each: figureText(eachFurther) })] : []),
  ];

  return (step) => {
    switch (step.name) {
      case 'bounded-base':
        return base(step);
      case 'parameter-base':
        return published(step);
      case 'monthly-share':
        return [say('monthlyShare', { base: showAmount(step.base), share: shareText(step.share) })];
      case 'nothing-owed':
        return [say('nothingOwed')];
      case 'twelve-months':
        return [say('twelveWhy', { monthly: showAmount(step.monthly) })];
      case 'premium':
        return [say('premium')];
      case 'months-short':
      case 'months-short-since-change':
        return short(step);
      case 'months-charged':
        return charged(step);
      case 'buyout-share': {
        const words = { months: step.months, base: showAmount(step.base), share: shareText(step.share) };
        return [say('buyoutShare', words)];
      }
      case 'leave-days':
        return leave(step);
      case 'contributions': {
        const { least, paid } = step;
        return [say(paid >= least ? 'contributedEnough' : 'contributedShort', { least, paid })];
      }
      case 'allowance': {
        const { wage, daysOfMonth, days } = step;
        return [say('allowanceWhy', { wage: showAmount(wage), daysOfMonth, days })];
      }
      case 'no-allowance':
        return [say(step.reason === 'not-entitled' ? 'notEntitled' : 'employerPaysWage')];
      case 'starts-next-month':
        return [say('nextMonth', { paidOn: date(step.paidOn) })];
      case 'starts-after-months':
        return [say('afterMonths', { paidOn: date(step.paidOn), months: step.months })];
      case 'interruption': {
        const { shortUnder, longOver, length } = step;
        return [say(INTERRUPTED[length], { shortUnder, longOver })];
      }
    }
  };
}
