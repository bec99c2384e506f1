import { useTranslation } from 'react-i18next';
import { parseFen } from '@/engine/index.ts';
import { isStay, knowsPaidFirst } from '@/shared/draft/care.ts';
import { hasShare, paidFirstBy } from '@/shared/draft/paid-first.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';
import { readCount } from '@/shared/input/count.ts';
import type { Asking } from './asking.ts';
import { billEntries, isOperation } from './questions.ts';
import type { AnswersTo, Said } from './said.ts';
import { useDaySaid } from './use-day-said.ts';
import { BIRTH_TEXTS } from '../visits/birth-texts.ts';

/** What was answered from the slip. */
export function useBillAnswers({
  visit,
  pack,
}: Asking): AnswersTo<
  'slip' | 'admitted' | 'date' | 'total' | 'bill' | 'basicPaid' | 'outOfScope' | 'paidFirst' | 'birth'
> {
  const { t } = useTranslation();
  const { care, birthKind } = visit;
  const stay = isStay(care);
  const daySaid = useDaySaid();
  const day = (label: string, typed: string): Said => ({ label, answer: daySaid(typed) });
  const amountSaid = (label: string, typed: string): Said => {
    const amount = parseFen(readAmount(typed) ?? '');
    if (amount === undefined) return { label, answer: typed };
    return { label, answer: `${showAmount(amount)} ${t('ui.yuan')}`, amount };
  };
  const money = (label: string, typed: string): Said =>
    typed.trim() === '' ? { label, answer: t('steps.none') } : amountSaid(label, typed);
  const byShare = pack !== undefined && hasShare(pack, visit) && paidFirstBy(visit) === 'class-b';
  const paidFirst = byShare
    ? money(t('visit.classB'), visit.classB)
    : money(t('visit.preSelfPay'), visit.preSelfPay);
  const admittedSaid = stay ? [day(t('visit.admitted'), visit.admitted)] : [];
  const dateSaid = day(stay ? t('visit.discharged') : t('steps.date'), visit.date);
  const totalSaid = amountSaid(t('visit.total'), visit.total);
  const isOfDrugs = billEntries(care, pack).includes('basicPaid');
  const basicPaidSaid = isOfDrugs ? [money(t('visit.basicPaid'), visit.basicPaid)] : [];
  const outOfScopeSaid = money(t('visit.outOfScope'), visit.outOfScope);
  const ended = birthKind === 'termination';
  return {
    slip: [...admittedSaid, dateSaid, totalSaid],
    admitted: admittedSaid,
    date: [dateSaid],
    total: [totalSaid],
    bill: [...basicPaidSaid, outOfScopeSaid, ...(knowsPaidFirst(care) ? [paidFirst] : [])],
    basicPaid: basicPaidSaid,
    outOfScope: [outOfScopeSaid],
    paidFirst: [paidFirst],
    birth: [
      isOperation(visit)
        ? { label: t('visit.operation'), answer: t(ended ? 'visit.termination' : 'visit.operationOther') }
        : { label: t('visit.birthKind'), answer: birthKind !== '' && t(BIRTH_TEXTS[birthKind]) },
      ...(ended ? [{ label: t('visit.months'), answer: readCount(visit.months) }] : []),
      ...(ended || isOperation(visit)
        ? []
        : [{ label: t('visit.babies'), answer: readCount(visit.babies) ?? 1 }]),
    ],
  };
}
