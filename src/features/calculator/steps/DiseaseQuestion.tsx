import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { DiseaseField } from '../visits/DiseaseField.tsx';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { FieldsQuestion } from './FieldsQuestion.tsx';
import { registeredDiseases } from './registered.ts';

/** For which of the registered diseases it was; of all that are listed where none is registered. */
export function DiseaseQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const text = useText();
  const { draft, pack, visit } = asking;
  if (pack === undefined) return undefined;
  const registered = registeredDiseases(draft);
  const title = t('steps.disease');
  if (registered.length === 0)
    return (
      <FieldsQuestion
        question="disease"
        asking={asking}
        title={title}
        why={t('steps.diseaseNoneWhy')}
        fields={[['disease', 'visit.disease']]}
      >
        <DiseaseField pack={pack} />
      </FieldsQuestion>
    );
  return (
    <ChoiceQuestion
      question="disease"
      asking={asking}
      title={title}
      why={t('steps.diseaseWhy')}
      options={pack.diseases
        .filter(({ id }) => registered.includes(id))
        .map(({ id, name }) => ({ value: id, label: text(name) }))}
      value={visit.disease}
      onChange={(disease) => typeVisit({ disease })}
    />
  );
}
