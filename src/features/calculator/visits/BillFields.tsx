import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { InstitutionName } from './InstitutionName.tsx';
import { KnownPlaces } from './KnownPlaces.tsx';
import { LevelField } from './LevelField.tsx';
import { mindsPrescriber } from './minds-prescriber.ts';
import { MoreOfVisit } from './MoreOfVisit.tsx';
import { PrescriberField } from './PrescriberField.tsx';
import { TotalField } from './TotalField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** Where the visit was, and what its bill says. */
export function BillFields({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const { id: _, ...kind } = useVisitField('kind');
  const care = useVisitField('care');
  const byInstitution = pack?.deductibles.some(({ period }) => period === 'institution-day') === true;
  return (
    <>
      <KnownPlaces />
      <ChoiceGroup
        {...kind}
        legend={t('visit.kind')}
        arrange="segments"
        options={[
          { value: 'hospital', label: t('visit.hospital') },
          { value: 'pharmacy', label: t('visit.pharmacy') },
        ]}
      />
      {kind.value === 'hospital' && <LevelField />}
      {kind.value === 'pharmacy' && mindsPrescriber(pack, { care: care.value }) && <PrescriberField />}
      {byInstitution && <InstitutionName hint={t('visit.nameMattersHint')} />}
      <TotalField />
      <MoreOfVisit asksName={!byInstitution} />
    </>
  );
}
