import { useTranslation } from 'react-i18next';
import { formatDay, type Pack, type Settlement, type WorthOfOption } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import styles from './readings.module.css';

interface OtherwiseOfProps {
  readonly reading: Pack['readings'][number];
  readonly worth: readonly WorthOfOption[];
  readonly settlement: Settlement;
}

/** What comes out otherwise by each meaning that is not chosen: which visits, which credits, which calculations. */
export function OtherwiseOf({ reading, worth, settlement }: OtherwiseOfProps) {
  const { t } = useTranslation();
  const text = useText();
  return reading.options.map(({ id, label }) => {
    const other = worth.find(({ option, chosen }) => option === id && !chosen);
    if (!other) return undefined;
    const dates = other.claims.flatMap((index) => {
      const claim = settlement.claims[index]?.claim;
      return claim ? [formatDay(claim.date)] : [];
    });
    const { credited, requests } = other;
    return (
      <div key={id} className={styles['otherwise']}>
        <p>{t('worth.by', { label: text(label) })}</p>
        <ul>
          {dates.length > 0 && (
            <li>{t('worth.claims', { count: dates.length, list: dates.join(t('ui.and')) })}</li>
          )}
          {credited !== undefined && credited !== settlement.account.total && (
            <li>{t('worth.credited', { credited: showAmount(credited) })}</li>
          )}
          {requests.length > 0 && <li>{t('worth.requests', { count: requests.length })}</li>}
        </ul>
      </div>
    );
  });
}
