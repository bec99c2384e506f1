import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { usePack } from '../pack.ts';
import { Reading } from './Reading.tsx';
import styles from './result.module.css';

/** The clauses that can be read in two ways. */
export function Readings({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const pack = usePack();
  if (!pack || pack.readings.length === 0) return undefined;
  return (
    <section aria-labelledby="readings-title" className={styles['readings']}>
      <h2 id="readings-title">{t('readings.title')}</h2>
      {pack.readings.map((reading) => (
        <Reading
          key={reading.id}
          reading={reading}
          chosen={settlement.readings[reading.id]}
          matters={settlement.readingsThatMatter.includes(reading.id)}
        />
      ))}
    </section>
  );
}
