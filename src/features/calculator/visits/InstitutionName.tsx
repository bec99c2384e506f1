import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { TextField } from '@/shared/ui/TextField.tsx';
import { useVisitField } from './use-visit-field.ts';

const LIST = 'visit-known-names';

/** The institution's name, offering those already entered, since only the same name is the same institution. */
export function InstitutionName({ hint }: { readonly hint: string }) {
  const { t } = useTranslation();
  const name = useVisitField('name');
  const visits = useDraft((state) => state.draft.visits);
  const known = [...new Set(visits.map((visit) => visit.name.trim()).filter((each) => each !== ''))];
  return (
    <>
      <TextField {...name} label={t('visit.name')} hint={hint} suggestions={LIST} />
      <datalist id={LIST}>
        {known.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
    </>
  );
}
