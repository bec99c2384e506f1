import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import styles from './person.module.css';

const CONDITIONS = ['hypertension', 'diabetes'] as const;

/** The two diseases that the person is registered for. */
export function Conditions() {
  const { t } = useTranslation();
  const say = useCode();
  const conditions = useDraft((state) => state.draft.conditions);
  const edit = useDraft((state) => state.edit);
  return (
    <fieldset>
      <legend>{t('more.conditions')}</legend>
      <p className={styles['hint']}>{t('more.conditionsHint')}</p>
      {CONDITIONS.map((condition) => (
        <Checkbox
          key={condition}
          label={say(`value.conditions.${condition}`)}
          checked={conditions[condition]}
          onChange={(checked) =>
            edit((draft) => ({ ...draft, conditions: { ...draft.conditions, [condition]: checked } }))
          }
        />
      ))}
    </fieldset>
  );
}
