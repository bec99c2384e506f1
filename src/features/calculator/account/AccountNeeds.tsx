import { useTranslation } from 'react-i18next';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useDraftText } from '../person/use-draft-text.ts';
import { ParameterField } from './ParameterField.tsx';

/** What it takes to know this person's credits, asked where it is needed. */
export function AccountNeeds({ evaluation: { pack, needs } }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation();
  const contributionBase = useDraftText('contributionBase');
  return (
    <>
      {needs.contributionBase && (
        <AmountField
          {...contributionBase}
          label={t('person.contributionBase')}
          hint={t('person.contributionBaseHint')}
        />
      )}
      {pack.parameters
        .filter(({ id }) => needs.parameters.includes(id))
        .map((parameter) => (
          <ParameterField key={parameter.id} parameter={parameter} />
        ))}
    </>
  );
}
