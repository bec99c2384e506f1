import { useTranslation } from 'react-i18next';
import { type AmountRange, type BillChange, type BillExplanation, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { innerQuotes } from '@/i18n/inner-quotes.ts';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { useSupplementName } from '../supplement-name.ts';
import { useVisitName } from '../visits/visit-name.ts';

interface CauseWords {
  /** What would be otherwise, to be put after an "if". */
  readonly changeText: (change: BillChange, cause: BillExplanation) => string;
  /** That it would explain the slip. */
  readonly sentence: (cause: BillExplanation) => string;
  /** Where to look whether it is so. */
  readonly lookText: (cause: BillExplanation) => string;
}

const LOOK = {
  reading: 'checkBill.look.reading',
  level: 'checkBill.look.level',
  status: 'checkBill.look.status',
  place: 'checkBill.look.place',
  'same-day': 'checkBill.look.sameDay',
  'class-b': 'checkBill.look.classB',
  used: 'checkBill.look.used',
} as const;

/** Says causes in plain words. */
export function useCauseWords(): CauseWords {
  const { t } = useTranslation();
  const say = useCode();
  const sameDay = useSameDayText();
  const reading = useReadingText();
  const used = useUsedText();
  const range = useRangeText();
  const changeText = (change: BillChange, { billed }: BillExplanation): string => {
    switch (change.cause) {
      case 'reading':
        return reading(change);
      case 'level':
        return t(change.of === 'institution' ? 'checkBill.change.level' : 'checkBill.change.prescriber', {
          level: say(`value.provider.${change.level}`),
        });
      case 'status': {
        const status = say(`value.status.${change.status}`);
        return change.from === undefined
          ? t('checkBill.change.status', { status })
          : t('checkBill.change.statusFrom', { status, date: change.from });
      }
      case 'place':
        return t('checkBill.change.place', { place: say(`value.place.${change.place}`) });
      case 'same-day':
        return sameDay(change, billed);
      case 'class-b':
        if (change.as === 'items') return t('checkBill.change.items', { amount: range(change.amount) });
        return change.amount.most === ZERO
          ? t('checkBill.change.nothingFirst')
          : t('checkBill.change.paidFirst', { amount: range(change.amount) });
      case 'used':
        return used(change);
    }
  };
  return {
    changeText,
    sentence: (cause) => {
      const changes = cause.changes.map((change) => changeText(change, cause));
      return t('checkBill.explains', { if: changes.join(t('checkBill.or')) });
    },
    lookText: ({ cause, changes, billed }) =>
      changes.every(isMissing) && !isByDay(billed) ? t('checkBill.look.missing') : t(LOOK[cause]),
  };
}

type Of<C extends BillChange['cause']> = Extract<BillChange, { readonly cause: C }>;

function useReadingText(): (change: Of<'reading'>) => string {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  return ({ reading, option }) => {
    const found = pack?.readings.find(({ id }) => id === reading);
    const label = found?.options.find(({ id }) => id === option)?.label;
    return found && label
      ? t('checkBill.change.reading', { question: innerQuotes(text(found.question)), label: text(label) })
      : reading;
  };
}

type Billed = BillExplanation['billed'];

/** Whether the visits of a day share a deductible. */
const isByDay = ({ outcome }: Billed): boolean =>
  outcome.outcome === 'settled' && outcome.terms.deductible?.rule.period === 'institution-day';

export const isMissing = (change: BillChange): boolean =>
  change.cause === 'same-day' && change.how === 'missing';

function useSameDayText(): (change: Of<'same-day'>, billed: Billed) => string {
  const { t } = useTranslation();
  const visits = useDraft(({ draft }) => draft.visits);
  const visitName = useVisitName();
  const range = useRangeText();
  const named = (id: string): string => {
    const visit = visits.find((each) => each.id === id);
    return visit ? `${visitName(visit)} · ${t('checkBill.amount', { amount: visit.total })}` : '';
  };
  return (change, billed) => {
    switch (change.how) {
      case 'together':
        return t('checkBill.change.together', { other: named(change.other) });
      case 'after':
        return t('checkBill.change.after', { other: named(change.other) });
      case 'before':
        return t('checkBill.change.before', { other: named(change.other) });
      case 'apart':
        return t('checkBill.change.apart');
      case 'missing':
        return t(isByDay(billed) ? 'checkBill.change.missingOfDay' : 'checkBill.change.missing', {
          visit: t(`checkBill.visitOf.${billed.outcome.claim.care}`),
          amount: range(change.eligible),
        });
    }
  };
}

function useUsedText(): (change: Of<'used'>) => string {
  const { t } = useTranslation();
  const pack = usePack();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const range = useRangeText();
  return ({ of, id, amount }) => {
    if (of === 'deductible') return t('checkBill.change.usedDeductible', { amount: range(amount) });
    if (of === 'supplement')
      return t('checkBill.change.counted', { supplement: supplementName(id), amount: range(amount) });
    const [limitId = id] = id.split(':');
    const period = pack?.limits.find((limit) => limit.id === limitId)?.period ?? 'year';
    return t('checkBill.change.usedLimit', { limit: limitName(limitId, period), amount: range(amount) });
  };
}

/** An amount, or the amounts between two. */
function useRangeText(): (range: AmountRange) => string {
  const { t } = useTranslation();
  return ({ least, most }) => {
    if (most === undefined) return t('checkBill.range.orMore', { least: showAmount(least) });
    if (least === most) return t('checkBill.amount', { amount: showAmount(least) });
    return least === ZERO
      ? t('checkBill.range.upTo', { most: showAmount(most) })
      : t('checkBill.range.between', { least: showAmount(least), most: showAmount(most) });
  };
}
