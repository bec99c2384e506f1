import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { figureText } from '../figure-text.ts';
import { buyoutPayers } from './payers.ts';
import { usePayerWords } from './use-payer-words.ts';
import { useRequestField } from './use-request-field.ts';
import { CountField } from './CountField.tsx';
import type { RequestFormProps } from './form.ts';
import { KnownBases } from './KnownBases.tsx';

/** Who pays, how many months were paid, on what base; and, of those who can have changed, since when. */
export function BuyoutForm({ request, pack }: RequestFormProps) {
  const { t } = useTranslation();
  const words = usePayerWords();
  const field = useRequestField(request);
  const terms = pack.requests['retirement-buyout'];
  if (!terms) return undefined;
  const months = figureText(terms.months.is);
  const flexible = request.payer.startsWith('flexible-');
  const base = field('base');
  return (
    <>
      <ChoiceGroup
        {...field('payer')}
        legend={t('requests.payer.buyout')}
        options={buyoutPayers(pack).map(words)}
      />
      {request.payer !== '' && (
        <>
          <CountField
            {...field('monthsPaid')}
            label={t('requests.field.monthsPaid')}
            hint={t('requests.field.monthsPaidHint', { months, years: Number(months) / 12 })}
          />
          <div>
            <AmountField
              {...base}
              label={t('requests.field.base')}
              hint={t(`requests.field.${flexible ? 'baseHintFlexible' : 'baseHintEmployer'}`)}
            />
            {flexible && <KnownBases value={base.value} onChoose={base.onChange} />}
          </div>
          {terms.afterChange && request.payer !== 'flexible-4' && (
            <CountField
              {...field('monthsSinceChange')}
              label={t('requests.field.monthsSinceChange')}
              hint={t('requests.field.monthsSinceChangeHint', {
                months: figureText(terms.afterChange.months.is),
              })}
            />
          )}
        </>
      )}
    </>
  );
}
