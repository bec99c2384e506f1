import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { asksAmounts, isAtPharmacies } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { OutsideChecks } from '../outside-checks/OutsideChecks.tsx';
import { usePack } from '../pack.ts';
import { BasicPaidField } from './BasicPaidField.tsx';
import { EmergencyField } from './EmergencyField.tsx';
import { InstitutionName } from './InstitutionName.tsx';
import { KnownPlaces } from './KnownPlaces.tsx';
import { LevelField } from './LevelField.tsx';
import { mindsEmergency, mindsPlace, sharesDays } from './minds.ts';
import { mindsPrescriber } from './minds-prescriber.ts';
import { MoreOfVisit } from './MoreOfVisit.tsx';
import { OutOfScopeField } from './OutOfScopeField.tsx';
import { PaidFirstFields } from './PaidFirstFields.tsx';
import { PlaceField } from './PlaceField.tsx';
import { PrescriberField } from './PrescriberField.tsx';
import { TotalField } from './TotalField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** Where the visit was, and what its bill says: in sight what the sum rests on, the rest unfolded on demand. */
export function BillFields({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const inForce = usePack();
  const { id: _, ...kind } = useVisitField('kind');
  const { value: care } = useVisitField('care');
  const { control } = useFormContext<Visit>();
  const place = useWatch({ control, name: 'place' });
  const asks = {
    name: sharesDays(pack, care),
    place: mindsPlace(inForce, care),
    emergency: mindsEmergency(inForce, { care, place }),
    amounts: asksAmounts(pack, care),
  };
  const outsideChecks = pack?.coverages.find((coverage) => coverage.care === care)?.outsideChecks;
  const pharmacy = kind.value === 'pharmacy' && isAtPharmacies(care);
  return (
    <>
      <KnownPlaces pack={pack} care={care} />
      {isAtPharmacies(care) && (
        <ChoiceGroup
          {...kind}
          legend={t('visit.kind')}
          arrange="segments"
          options={[
            { value: 'hospital', label: t('visit.hospital') },
            { value: 'pharmacy', label: t('visit.pharmacy') },
          ]}
        />
      )}
      {!pharmacy && <LevelField />}
      {pharmacy && mindsPrescriber(pack, { care }) && <PrescriberField />}
      {asks.name && <InstitutionName hint={t('visit.nameMattersHint')} />}
      {asks.place && <PlaceField />}
      {asks.emergency && <EmergencyField hint={t('visit.emergencyHint')} />}
      <TotalField />
      {outsideChecks && <OutsideChecks terms={outsideChecks} />}
      {asks.amounts && (
        <>
          <OutOfScopeField />
          <PaidFirstFields pack={pack} />
        </>
      )}
      {care === 'negotiated-drug' && <BasicPaidField />}
      <MoreOfVisit pack={pack} asked={asks} />
    </>
  );
}
