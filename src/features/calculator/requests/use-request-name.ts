import { useTranslation } from 'react-i18next';
import { parseDay } from '@/engine/index.ts';
import { readDate } from '@/shared/input/date.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';
import { usePack } from '../pack.ts';
import { buyoutPayers, contributionPayers } from './payers.ts';
import { useDate } from './use-date.ts';
import { usePayerWords } from './use-payer-words.ts';

/** What tells a request from others of its kind; empty while nothing does. */
export function useRequestName(): (request: RequestDraft) => string {
  const { t } = useTranslation();
  const pack = usePack();
  const payerWords = usePayerWords();
  const date = useDate();
  return (request) => {
    switch (request.kind) {
      case 'contribution':
        return payer(request);
      case 'retirement-buyout':
        return request.monthsPaid.trim() === ''
          ? payer(request)
          : t('requests.compare.paid', { payer: payer(request), months: request.monthsPaid });
      case 'maternity-allowance':
        return request.birthKind === '' ? '' : t(`requests.birth.${request.birthKind}`);
      case 'benefit-start': {
        const event = request.event === '' ? '' : t(`requests.event.${request.event}`);
        const day = parseDay(readDate(request.paidOn) ?? '');
        return day === undefined ? event : t('requests.compare.onDay', { event, date: date(day) });
      }
    }
  };

  function payer({ kind, payer: chosen }: RequestDraft): string {
    if (pack === undefined) return '';
    const all = kind === 'contribution' ? contributionPayers(pack) : buyoutPayers(pack);
    const terms = all.find((known) => known.payer === chosen);
    return terms === undefined ? '' : payerWords(terms).label;
  }
}
