import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { MOST_DISEASES } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { useVisitField } from './use-visit-field.ts';
import styles from './visits.module.css';

/**
 * For which of the listed diseases it was: those that the person is registered for first. The numbers of the list stand
 * first in each, so that a keyboard finds them.
 */
export function DiseaseField({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const disease = useVisitField('disease');
  const { specialDiseases: registered } = useRegionDraft();
  const editRegion = useDraft((state) => state.editRegion);
  const isRegistered = (id: string): boolean => registered.includes(id);
  const named = pack.diseases.map(({ id, name }) => ({
    value: id,
    label: t(isRegistered(id) ? 'visit.diseaseRegistered' : 'visit.diseaseNamed', { id, name: text(name) }),
  }));
  const known = pack.diseases.some(({ id }) => id === disease.value);
  return (
    <>
      <Select
        {...disease}
        label={t('visit.disease')}
        hint={t('visit.diseaseHint')}
        options={[
          { value: '', label: t('visit.choose') },
          ...named.filter(({ value }) => isRegistered(value)),
          ...named.filter(({ value }) => !isRegistered(value)),
        ]}
      />
      {known && !isRegistered(disease.value) && (
        <Notice>
          <p>{t(registered.length < MOST_DISEASES ? 'visit.notRegistered' : 'visit.notAmongThree')}</p>
          {registered.length < MOST_DISEASES && (
            <p className={styles['answers']}>
              <Button
                onClick={() =>
                  editRegion((region) => ({
                    ...region,
                    specialDiseases: [...region.specialDiseases, disease.value],
                  }))
                }
              >
                {t('visit.register')}
              </Button>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
