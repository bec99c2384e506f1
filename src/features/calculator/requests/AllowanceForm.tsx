import { useTranslation } from 'react-i18next';
import type { AllowanceEmployer } from '@/engine/index.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { ChoiceGroup, type Option } from '@/shared/ui/ChoiceGroup.tsx';
import { figureText } from '../figure-text.ts';
import { contributionPayers } from './payers.ts';
import { useRequestField } from './use-request-field.ts';
import { CountField } from './CountField.tsx';
import type { RequestFormProps } from './form.ts';

const BIRTHS = ['normal', 'difficult', 'cesarean', 'termination'] as const;

/** Who employs, how the pregnancy ended, the wages there, and how long was contributed before. */
export function AllowanceForm({ request, pack }: RequestFormProps) {
  const { t } = useTranslation();
  const field = useRequestField(request);
  const terms = pack.requests['maternity-allowance'];
  if (!terms) return undefined;
  const payers = contributionPayers(pack);
  const employer = (code: AllowanceEmployer): Option<AllowanceEmployer> => {
    if (code === 'none')
      return { value: code, label: t('requests.employer.none'), hint: t('requests.employer.noneHint') };
    const share = payers.find(({ payer }) => payer === code)?.employer;
    const hint = share && t('requests.employer.paidAt', { share });
    return { value: code, label: t(`requests.payer.${code}`), hint };
  };
  return (
    <>
      <ChoiceGroup
        {...field('employer')}
        legend={t('requests.employer.legend')}
        options={terms.employers.map((row) => employer(row.employer))}
      />
      <ChoiceGroup
        {...field('birthKind')}
        legend={t('requests.birth.legend')}
        arrange="segments"
        options={BIRTHS.map((birth) => ({ value: birth, label: t(`requests.birth.${birth}`) }))}
      />
      {request.birthKind === 'termination' && (
        <CountField
          {...field('months')}
          label={t('requests.field.months')}
          hint={t('requests.field.monthsHint')}
        />
      )}
      {request.birthKind !== 'termination' && request.birthKind !== '' && (
        <CountField
          {...field('babies')}
          label={t('requests.field.babies')}
          hint={t('requests.field.babiesHint')}
        />
      )}
      <AmountField
        {...field('averageWage')}
        label={t('requests.field.averageWage')}
        hint={t('requests.field.averageWageHint')}
      />
      <CountField
        {...field('monthsContributed')}
        label={t('requests.field.monthsContributed')}
        hint={t('requests.field.monthsContributedHint', { months: figureText(terms.leastMonths.is) })}
      />
    </>
  );
}
