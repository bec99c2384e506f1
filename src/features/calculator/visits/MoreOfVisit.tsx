import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DIMENSIONS } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { InstitutionName } from './InstitutionName.tsx';
import { useVisitField } from './use-visit-field.ts';
import styles from './visits.module.css';

/** What most bills leave as it is: the defaults in sight, the fields unfolded on demand. */
export function MoreOfVisit({ asksName }: { readonly asksName: boolean }) {
  const { t } = useTranslation();
  const say = useCode();
  const { errors } = useFormContext<Visit>().formState;
  const { id: _, ...emergency } = useVisitField('emergency');
  const outOfScope = useVisitField('outOfScope');
  const preSelfPay = useVisitField('preSelfPay');
  const place = useVisitField('place');
  const designated = useVisitField('designated');
  const [open, setOpen] = useState(false);
  const wrong = errors.outOfScope !== undefined || errors.preSelfPay !== undefined;
  const asItIs = [
    say(`value.place.${place.value}`),
    say(`value.designated.${designated.value}`),
    say(`value.emergency.${emergency.value ? 'yes' : 'no'}`),
  ].join(' · ');
  return (
    <Disclosure
      summary={t('visit.more')}
      aside={t('visit.asItIs', { values: asItIs })}
      open={open || wrong}
      onToggle={setOpen}
    >
      <div className={styles['more']}>
        <AmountField {...outOfScope} label={t('visit.outOfScope')} hint={t('visit.outOfScopeHint')} />
        <AmountField {...preSelfPay} label={t('visit.preSelfPay')} hint={t('visit.preSelfPayHint')} />
        <Select
          {...place}
          label={t('visit.place')}
          options={DIMENSIONS.place.map((value) => ({ value, label: say(`value.place.${value}`) }))}
        />
        <Select
          {...designated}
          label={t('visit.designated')}
          hint={t('visit.designatedHint')}
          options={DIMENSIONS.designated.map((value) => ({ value, label: say(`value.designated.${value}`) }))}
        />
        <Checkbox label={t('visit.emergency')} checked={emergency.value} onChange={emergency.onChange} />
        {asksName && <InstitutionName hint={t('visit.nameHint')} />}
      </div>
    </Disclosure>
  );
}
