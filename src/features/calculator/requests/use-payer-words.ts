import { useTranslation } from 'react-i18next';
import type { ContributionPayer } from '@/engine/index.ts';
import type { Option } from '@/shared/ui/ChoiceGroup.tsx';
import type { PayerTerms } from './payers.ts';

/** A way of paying in people's words, with the percentages of the document. */
export function usePayerWords(): (terms: PayerTerms) => Option<ContributionPayer> {
  const { t } = useTranslation();
  return ({ payer, employer, personal }) => {
    const flexible = payer === 'flexible-4' || payer === 'flexible-8';
    return {
      value: payer,
      label: flexible
        ? t('requests.payer.flexible', { share: personal ?? '' })
        : t(`requests.payer.${payer}`),
      hint: hintOf(),
    };

    function hintOf(): string {
      if (employer !== undefined && personal !== undefined)
        return t('requests.payer.both', { employer, personal });
      if (personal !== undefined) return t('requests.payer.personal');
      return employer === undefined ? t('requests.payer.none') : t('requests.payer.employer', { employer });
    }
  };
}
