import { useTranslation } from 'react-i18next';
import { MOST_DISEASES } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { useRegionDraft } from '../person/use-region-draft.ts';
import styles from './result.module.css';

/** Adds the disease of a claim to those that the person is registered for: it may only not have been entered. */
export function RegisterDisease({ disease }: { readonly disease: string | undefined }) {
  const { t } = useTranslation();
  const { specialDiseases: registered } = useRegionDraft();
  const editRegion = useDraft((state) => state.editRegion);
  if (disease === undefined || registered.includes(disease)) return undefined;
  if (registered.length >= MOST_DISEASES) return <p>{t('visit.notAmongThree')}</p>;
  return (
    <p className={styles['further']}>
      <Button
        onClick={() =>
          editRegion((region) => ({ ...region, specialDiseases: [...region.specialDiseases, disease] }))
        }
      >
        {t('visit.register')}
      </Button>
    </p>
  );
}
