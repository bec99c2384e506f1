import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { figureText } from '../figure-text.ts';
import { buyoutPayers, LOWER_RATE, mayBeAChange } from './payers.ts';
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
  const unclear = useDraft(({ draft }) => mayBeAChange(draft.requests, request));
  const terms = pack.requests['retirement-buyout'];
  if (!terms) return undefined;
  const months = figureText(terms.months.is);
  const flexible = request.payer.startsWith('flexible-');
  const base = field('base');
  const paid = field('monthsPaid');
  const payers = buyoutPayers(pack);
  const shareOf = (payer: string): string | undefined =>
    payers.find((known) => known.payer === payer)?.personal;
  const lower = shareOf(LOWER_RATE);
  return (
    <>
      <ChoiceGroup {...field('payer')} legend={t('requests.payer.buyout')} options={payers.map(words)} />
      {request.payer !== '' && (
        <>
          <CountField
            {...paid}
            error={paid.error && t('requests.field.monthsPaidWrong')}
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
          {terms.afterChange && request.payer !== LOWER_RATE && (
            <>
              <CountField
                {...field('monthsSinceChange')}
                label={t('requests.field.monthsSinceChange')}
                hint={t(
                  `requests.field.${flexible ? 'monthsSinceChangeFlexible' : 'monthsSinceChangeEmployer'}`,
                  {
                    months: figureText(terms.afterChange.months.is),
                    share: shareOf(request.payer),
                    lower:
                      lower === undefined
                        ? t('requests.field.lowerRate')
                        : t('requests.field.lowerRateAt', { share: lower }),
                  },
                )}
              />
              {unclear && (
                <Notice kind="open">
                  <p>{t('requests.field.lowerRateBeside')}</p>
                </Notice>
              )}
            </>
          )}
        </>
      )}
    </>
  );
}
