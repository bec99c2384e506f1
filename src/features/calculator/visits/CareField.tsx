import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Care, Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { CARE_TEXTS } from './care-texts.ts';
import { offeredCares } from './cares.ts';
import { useVisitField } from './use-visit-field.ts';
import styles from './visits.module.css';

/** So many have names short enough to stand side by side, and need no explanation. */
const FEW = 3;

/**
 * Which kind of care it was: what the region has terms for, and on demand what it has none for. Of somebody registered
 * for one disease alone, it is that one.
 */
export function CareField({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const { id: _, error: __, value, onChange } = useVisitField('care');
  const { getValues, setValue } = useFormContext<Visit>();
  const { specialDiseases } = useRegionDraft();
  const [opened, setOpened] = useState(false);
  const { first, others } = offeredCares(pack);
  const isOther = others.includes(value);
  const choose = (chosen: Care): void => {
    onChange(chosen);
    const [only, ...more] = specialDiseases;
    if (chosen !== 'special-disease' || only === undefined || more.length > 0) return;
    if (getValues('disease') === '') setValue('disease', only, { shouldDirty: true });
  };
  const care = { value, onChange: choose };
  const explained = (each: Care) => {
    const { label, hint } = CARE_TEXTS[each];
    return { value: each, label: t(label), hint: t(hint) };
  };
  const few = first.length <= FEW;
  return (
    <>
      <ChoiceGroup
        {...care}
        legend={t('visit.care')}
        arrange={few ? 'segments' : 'rows'}
        options={
          few
            ? first.map((each) => ({ value: each, label: t(CARE_TEXTS[each].label) }))
            : first.map(explained)
        }
      />
      {others.length > 0 && (
        <Disclosure
          summary={t('visit.otherCare')}
          aside={t('visit.otherCareAside')}
          open={opened || isOther}
          onToggle={setOpened}
        >
          <div className={styles['more']}>
            <ChoiceGroup {...care} legend={t('visit.whichCare')} options={others.map(explained)} />
          </div>
        </Disclosure>
      )}
    </>
  );
}
