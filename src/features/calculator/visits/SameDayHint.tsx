import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Notice } from '@/shared/ui/Notice.tsx';

interface SameDayHintProps {
  readonly pack: Pack | undefined;
  readonly visits: readonly Visit[];
}

/** Asks for names where a deductible is shared by day and institution, and it is unknown whether two are one. */
export function SameDayHint({ pack, visits }: SameDayHintProps) {
  const { t } = useTranslation();
  const matters = pack?.deductibles.some(({ period }) => period === 'institution-day') === true;
  const unnamed = visits
    .filter(({ name, date, care }) => name.trim() === '' && date !== '' && care !== 'inpatient')
    .map(({ date }) => date);
  const day = unnamed.find((date, index) => unnamed.indexOf(date) < index);
  if (!matters || day === undefined) return undefined;
  return (
    <Notice>
      <p>{t('visits.sameDay', { date: day })}</p>
    </Notice>
  );
}
