import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import type { Choices } from './choices.ts';
import styles from './sheet.module.css';

interface SheetChoicesProps {
  /** Those that came to a result, in order of time. */
  readonly visits: readonly Visit[];
  readonly value: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** What is to be on the sheet, before it is given to anybody. */
export function SheetChoices({ visits, value, onChange }: SheetChoicesProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  return (
    <div className={styles['choices']}>
      {visits.length > 1 && (
        <Select
          label={t('sheet.which')}
          value={value.visit}
          options={[
            { value: '', label: t('sheet.whole') },
            ...visits.map((visit) => ({ value: visit.id, label: `${visit.date} ${visitName(visit)}` })),
          ]}
          onChange={(visit) => onChange({ ...value, visit })}
        />
      )}
      <Checkbox
        label={t('sheet.withoutDiagnoses')}
        hint={t('sheet.withoutDiagnosesHint')}
        checked={!value.diagnoses}
        onChange={(checked) => onChange({ ...value, diagnoses: !checked })}
      />
      <Checkbox
        label={t('sheet.withoutPerson')}
        hint={t('sheet.withoutPersonHint')}
        checked={!value.person}
        onChange={(checked) => onChange({ ...value, person: !checked })}
      />
    </div>
  );
}
