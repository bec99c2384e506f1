import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Care, Pack } from '@/engine/index.ts';
import { isAtPharmacies } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { knownPlaces, PLACE_KEYS } from './known-places.ts';
import { useProviderName } from './visit-name.ts';
import styles from './visits.module.css';

interface KnownPlacesProps {
  readonly pack: Pack | undefined;
  readonly care: Care;
}

/** The institutions of the latest visits, each taken over with one press; nothing before there are any. */
export function KnownPlaces({ pack, care }: KnownPlacesProps) {
  const { t } = useTranslation();
  const providerName = useProviderName();
  const visits = useDraft((state) => state.draft.visits);
  const { control, getValues, setValue } = useFormContext<Visit>();
  const entered = useWatch({ control, name: PLACE_KEYS });
  const id = getValues('id');
  const places = useMemo(
    () => knownPlaces(visits, id, pack).filter(({ kind }) => kind === 'hospital' || isAtPharmacies(care)),
    [visits, id, pack, care],
  );
  if (places.length === 0) return undefined;
  return (
    <fieldset>
      <legend className={styles['aside']}>{t('visit.known')}</legend>
      <p className={styles['answers']}>
        {places.map((place) => (
          <Button
            key={place.id}
            aria-pressed={PLACE_KEYS.every((key, at) => place[key].trim() === entered[at]?.trim())}
            onClick={() => {
              for (const key of PLACE_KEYS) setValue(key, place[key], { shouldDirty: true });
            }}
          >
            {providerName(place)}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
