import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import { yearOf } from '@/shared/draft/draft.ts';
import { DateBoxes } from '@/shared/ui/DateBoxes.tsx';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { SLIP_ADMITTED, SLIP_DATE } from './slip-problems.ts';

interface SlipDateProps {
  readonly of: 'admitted' | 'date';
  readonly asking: Asking;
  readonly error: string | undefined;
}

/** A date of the slip. The year of the case is in the example of one only: the date is the person's to give. */
export function SlipDate({ of, asking, error }: SlipDateProps) {
  const { t } = useTranslation();
  const { visit, draft } = asking;
  const example = t('steps.dateHint', { year: yearOf(draft) || '2023' });
  const labels = [t('steps.year'), t('steps.month'), t('steps.day')] as const;
  if (of === 'admitted')
    return (
      <DateBoxes
        id={SLIP_ADMITTED}
        legend={t('visit.admitted')}
        hint={visit.care === 'inpatient' ? t('visit.admittedHint') : example}
        error={error}
        labels={labels}
        value={visit.admitted}
        onChange={(admitted) => typeVisit({ admitted })}
      />
    );
  return (
    <DateBoxes
      id={SLIP_DATE}
      legend={isStay(visit.care) ? t('visit.discharged') : t('steps.date')}
      hint={example}
      error={error}
      labels={labels}
      value={visit.date}
      onChange={(date) => typeVisit({ date })}
    />
  );
}
