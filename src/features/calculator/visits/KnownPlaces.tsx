import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { knownPlaces, PLACE_KEYS } from './known-places.ts';
import { useVisitName } from './visit-name.ts';
import styles from './visits.module.css';

/** The institutions of the latest visits, each taken over with one press; nothing before there are any. */
export function KnownPlaces() {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const visits = useDraft((state) => state.draft.visits);
  const { control, getValues, setValue } = useFormContext<Visit>();
  const entered = useWatch({ control, name: PLACE_KEYS });
  const id = getValues('id');
  const places = useMemo(() => knownPlaces(visits, id), [visits, id]);
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
            {visitName(place)}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
