import { useTranslation } from 'react-i18next';
import { yearOf } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { readDate } from '@/shared/input/date.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';

/** Where every visit lies in another year than the one looked at, offers to look at that one. */
export function OtherYear() {
  const { t } = useTranslation();
  const visits = useDraft((state) => state.draft.visits);
  const year = useDraft(({ draft }) => yearOf(draft));
  const edit = useDraft((state) => state.edit);
  const years = visits.flatMap(({ date }) => readDate(date)?.slice(0, 4) ?? []);
  const latest = [...years].sort().pop();
  if (latest === undefined || year === '' || years.includes(year)) return undefined;
  return (
    <Notice>
      <p>{t('person.otherYear', { visits: latest, year })}</p>
      <Button onClick={() => edit((draft) => ({ ...draft, year: latest }))}>
        {t('person.takeYear', { year: latest })}
      </Button>
    </Notice>
  );
}
