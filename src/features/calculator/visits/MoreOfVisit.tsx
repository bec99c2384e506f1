import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DIMENSIONS, type Pack } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { EmergencyField } from './EmergencyField.tsx';
import { InstitutionName } from './InstitutionName.tsx';
import { OutOfScopeField } from './OutOfScopeField.tsx';
import { PaidFirstFields } from './PaidFirstFields.tsx';
import { useVisitField } from './use-visit-field.ts';
import styles from './visits.module.css';

interface MoreOfVisitProps {
  readonly pack: Pack | undefined;
  /** What is asked for in sight already. */
  readonly asked: Readonly<Record<'name' | 'place' | 'emergency' | 'amounts', boolean>>;
}

/** What most bills leave as it is: the defaults in sight, the fields unfolded on demand. */
export function MoreOfVisit({ pack, asked }: MoreOfVisitProps) {
  const { t } = useTranslation();
  const say = useCode();
  const { errors } = useFormContext<Visit>().formState;
  const { value: care } = useVisitField('care');
  const { value: isEmergency } = useVisitField('emergency');
  const place = useVisitField('place');
  const designated = useVisitField('designated');
  const [open, setOpen] = useState(false);
  const amounts = [errors.outOfScope, errors.classB, errors.preSelfPay];
  const wrong = !asked.amounts && amounts.some((error) => error !== undefined);
  const asksEmergency = !asked.emergency && care !== 'emergency-death';
  const asItIs = [
    ...(asked.place ? [] : [say(`value.place.${place.value}`)]),
    say(`value.designated.${designated.value}`),
    ...(asksEmergency ? [say(`value.emergency.${isEmergency ? 'yes' : 'no'}`)] : []),
  ].join(' · ');
  return (
    <Disclosure
      summary={asked.amounts ? t('visit.moreOfStay') : t('visit.more')}
      aside={t('visit.asItIs', { values: asItIs })}
      open={open || wrong}
      onToggle={setOpen}
    >
      <div className={styles['more']}>
        {!asked.amounts && (
          <>
            <OutOfScopeField />
            <PaidFirstFields pack={pack} />
          </>
        )}
        {!asked.place && (
          <Select
            {...place}
            label={t('visit.place')}
            options={DIMENSIONS.place.map((value) => ({ value, label: say(`value.place.${value}`) }))}
          />
        )}
        <Select
          {...designated}
          label={t('visit.designated')}
          hint={asked.amounts ? t('visit.designatedAnyHint') : t('visit.designatedHint')}
          options={DIMENSIONS.designated.map((value) => ({ value, label: say(`value.designated.${value}`) }))}
        />
        {asksEmergency && <EmergencyField />}
        {!asked.name && <InstitutionName hint={t('visit.nameHint')} />}
      </div>
    </Disclosure>
  );
}
