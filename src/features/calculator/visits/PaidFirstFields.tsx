import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { coverageOf, knowsPaidFirst } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { paidFirstBy } from '@/shared/draft/paid-first.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { showPercent } from '../result/percent.ts';
import { useVisitField } from './use-visit-field.ts';

/** What is paid first on class B items: one question, with a choice of how where the region states the share. */
export function PaidFirstFields({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const { control } = useFormContext<Visit>();
  const visit = useWatch({ control }) as Visit;
  const by = useVisitField('paidFirstBy');
  const preSelfPay = useVisitField('preSelfPay');
  const classB = useVisitField('classB');
  const share = pack && coverageOf(pack, visit.care)?.classBShare?.is;
  const printed = (
    <AmountField {...preSelfPay} label={t('visit.preSelfPay')} hint={t('visit.preSelfPayHint')} />
  );
  if (share === undefined) return knowsPaidFirst(visit.care) ? printed : undefined;
  const how = paidFirstBy(visit);
  return (
    <>
      <ChoiceGroup
        {...by}
        value={how}
        legend={t('visit.paidFirst')}
        hint={t('visit.paidFirstHint')}
        options={[
          {
            value: 'class-b',
            label: t('visit.byClassB'),
            hint:
              typeof share === 'string' ? t('visit.byClassBHint', { share: showPercent(share) }) : undefined,
          },
          { value: 'printed', label: t('visit.byPrinted'), hint: t('visit.byPrintedHint') },
        ]}
      />
      {how === 'class-b' ? (
        <AmountField {...classB} label={t('visit.classB')} hint={t('visit.classBHint')} />
      ) : (
        printed
      )}
    </>
  );
}
