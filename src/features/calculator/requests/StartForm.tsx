import { useTranslation } from 'react-i18next';
import type { StartPayer } from '@/engine/index.ts';
import { ChoiceGroup, type Option } from '@/shared/ui/ChoiceGroup.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { figureText } from '../figure-text.ts';
import { useRequestField } from './use-request-field.ts';
import { CountField } from './CountField.tsx';
import type { RequestFormProps } from './form.ts';

/** Who pays, whether for the first time or after a break, and when. */
export function StartForm({ request, pack }: RequestFormProps) {
  const { t } = useTranslation();
  const field = useRequestField(request);
  const terms = pack.requests['benefit-start'];
  if (!terms) return undefined;
  const longOver = pack.interruption?.longOver;
  const monthsHint =
    longOver === undefined
      ? t('requests.field.interruptedMonthsHint')
      : t('requests.field.interruptedMonthsHintLong', { longOver: figureText(longOver) });
  const { value: payer, ...paying } = field('payer');
  const option = (code: StartPayer): Option<StartPayer> =>
    code === 'employer'
      ? { value: code, label: t('requests.payer.employerAny') }
      : { value: code, label: t('requests.payer.flexibleAny'), hint: t('requests.payer.flexibleAnyHint') };
  return (
    <>
      <ChoiceGroup<StartPayer>
        {...paying}
        legend={t('requests.payer.start')}
        arrange="segments"
        options={terms.first.map((row) => option(row.payer))}
        value={payer === 'employer' || payer === 'flexible' ? payer : ''}
      />
      <ChoiceGroup
        {...field('event')}
        legend={t('requests.event.legend')}
        arrange="segments"
        options={[
          { value: 'first', label: t('requests.event.first') },
          { value: 'resume', label: t('requests.event.resume') },
        ]}
      />
      <DateField
        {...field('paidOn')}
        label={t('requests.field.paidOn')}
        hint={t('requests.field.paidOnHint')}
      />
      {request.event === 'resume' && (
        <CountField
          {...field('interruptedMonths')}
          label={t('requests.field.interruptedMonths')}
          hint={monthsHint}
        />
      )}
    </>
  );
}
