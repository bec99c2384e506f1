import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { contributionPayers } from './payers.ts';
import { usePayerWords } from './use-payer-words.ts';
import { useRequestField } from './use-request-field.ts';
import type { RequestFormProps } from './form.ts';

/** Who pays, and from employees the wage. */
export function ContributionForm({ request, pack }: RequestFormProps) {
  const { t } = useTranslation();
  const words = usePayerWords();
  const field = useRequestField(request);
  return (
    <>
      <ChoiceGroup
        {...field('payer')}
        legend={t('requests.payer.contribution')}
        options={contributionPayers(pack).map(words)}
      />
      {request.payer.startsWith('employer-') && (
        <AmountField
          {...field('wage')}
          label={t('requests.field.wage')}
          hint={t('requests.field.wageHint')}
        />
      )}
    </>
  );
}
