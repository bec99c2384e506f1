import { useTranslation } from 'react-i18next';
import { yearOf } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUsed, yearMoved } from '@/shared/draft/year-moved.ts';
import { readDate } from '@/shared/input/date.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';

/**
 * Where every visit lies in another year than the one looked at, offers to look at that one; what was entered as used
 * belongs to a year, and whose it is only the person knows.
 */
export function OtherYear() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const edit = useDraft((state) => state.edit);
  const year = yearOf(draft);
  const years = draft.visits.flatMap(({ date }) => readDate(date)?.slice(0, 4) ?? []);
  const latest = [...years].sort().pop();
  if (latest === undefined || year === '' || years.includes(year)) return undefined;
  const movable = isUsed(draft, year) && !isUsed(draft, latest);
  return (
    <Notice>
      <p>{t('person.otherYear', { visits: latest, year })}</p>
      {movable && (
        <>
          <p>{t('person.usedInOtherYear', { visits: latest, year })}</p>
          <Button look="primary" onClick={() => edit((before) => yearMoved(before, latest))}>
            {t('person.takeYearAndUsed', { year: latest })}
          </Button>
        </>
      )}
      <Button onClick={() => edit((before) => ({ ...before, year: latest }))}>
        {t('person.takeYear', { year: latest })}
      </Button>
    </Notice>
  );
}
