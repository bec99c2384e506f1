import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePack } from '../pack.ts';
import { Reading } from './Reading.tsx';
import styles from './result.module.css';

/** More than these that make no difference are folded away together. */
const FEW = 2;

/** The clauses that can be read in two ways; those that make no difference come last. */
export function Readings({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const pack = usePack();
  if (!pack || pack.readings.length === 0) return undefined;
  const matters = ({ id }: { readonly id: string }): boolean => settlement.readingsThatMatter.includes(id);
  const idle = pack.readings.filter((reading) => !matters(reading));
  const folded = idle.length > FEW;
  const summary = idle.length < pack.readings.length ? 'readings.others' : 'readings.all';
  const list = (readings: typeof idle) =>
    readings.map((reading) => (
      <Reading
        key={reading.id}
        reading={reading}
        chosen={settlement.readings[reading.id]}
        matters={matters(reading)}
      />
    ));
  return (
    <section aria-labelledby="readings-title" className={styles['readings']}>
      <h2 id="readings-title">{t('readings.title')}</h2>
      {list(folded ? pack.readings.filter(matters) : pack.readings)}
      {folded && (
        <Disclosure summary={t(summary, { count: idle.length })} aside={t('readings.othersNot')}>
          <div className={styles['readings']}>{list(idle)}</div>
        </Disclosure>
      )}
    </section>
  );
}
