import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { MOST_DISEASES } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useProblem } from '../problems.ts';
import { useRegionDraft } from './use-region-draft.ts';
import styles from './person.module.css';

/** The chronic and special diseases that the person is registered for, of those that the region lists. */
export function SpecialDiseases({ diseases }: { readonly diseases: Pack['diseases'] }) {
  const { t } = useTranslation();
  const text = useText();
  const problem = useProblem();
  const { specialDiseases: registered } = useRegionDraft();
  const editRegion = useDraft((state) => state.editRegion);
  const put = (changed: (before: readonly string[]) => readonly string[]): void =>
    editRegion((region) => ({ ...region, specialDiseases: changed(region.specialDiseases) }));
  const free = diseases.filter(({ id }) => !registered.includes(id));
  const error = problem('specialDiseases');
  return (
    <fieldset>
      <legend>{t('more.specialDiseases')}</legend>
      <p className={styles['hint']}>{t('more.specialDiseasesHint')}</p>
      <ul>
        {diseases
          .filter(({ id }) => registered.includes(id))
          .map(({ id, name }) => (
            <li className={styles['disease']} key={id}>
              <span>{t('visit.diseaseNamed', { id, name: text(name) })}</span>
              <Button
                look="quiet"
                aria-label={t('more.removeSpecialDisease', { name: text(name) })}
                onClick={() => put((before) => before.filter((each) => each !== id))}
              >
                {t('person.remove')}
              </Button>
            </li>
          ))}
      </ul>
      {(registered.length < MOST_DISEASES || error !== undefined) && (
        <Select
          id="person-specialDiseases"
          label={t('more.addSpecialDisease')}
          error={error}
          value=""
          options={[
            { value: '', label: t('visit.choose') },
            ...free.map(({ id, name }) => ({
              value: id,
              label: t('visit.diseaseNamed', { id, name: text(name) }),
            })),
          ]}
          onChange={(id) => {
            if (id !== '') put((before) => [...before, id]);
          }}
        />
      )}
    </fieldset>
  );
}
