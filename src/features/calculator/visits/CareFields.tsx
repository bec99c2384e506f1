import type { Pack } from '@/engine/index.ts';
import { isMaternity } from '@/shared/draft/care.ts';
import { BeneficiaryField } from './BeneficiaryField.tsx';
import { BirthFields } from './BirthFields.tsx';
import { CareField } from './CareField.tsx';
import { ConditionField } from './ConditionField.tsx';
import { DaysFields } from './DaysFields.tsx';
import { DiseaseField } from './DiseaseField.tsx';
import { PregnancyField } from './PregnancyField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** What kind of care it was, what that kind alone asks for, and when. */
export function CareFields({ pack }: { readonly pack: Pack | undefined }) {
  const { value: care } = useVisitField('care');
  return (
    <>
      <CareField pack={pack} />
      {care === 'two-diseases' && <ConditionField />}
      {care === 'special-disease' && pack && pack.diseases.length > 0 && <DiseaseField pack={pack} />}
      {isMaternity(care) && <BeneficiaryField />}
      {(care === 'delivery' || care === 'family-planning') && <BirthFields />}
      {care === 'prenatal' && <PregnancyField />}
      <DaysFields pack={pack} />
    </>
  );
}
