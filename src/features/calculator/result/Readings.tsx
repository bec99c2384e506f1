import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Settlement } from '@/engine/index.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePack } from '../pack.ts';
import { pathOfReadings } from '../readings/path-of-readings.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { FoldedReading } from './FoldedReading.tsx';
import styles from './result.module.css';

/** More than these that make no difference are folded away together. */
const FEW = 2;

/** The clauses that can be read in two ways; those that make no difference come last. */
export function Readings({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const pack = usePack();
  const open = useChosenPolicy().data?.open;
  if (!pack || pack.readings.length === 0) return undefined;
  const matters = ({ id }: { readonly id: string }): boolean => settlement.readingsThatMatter.includes(id);
  const idle = pack.readings.filter((reading) => !matters(reading));
  const folded = idle.length > FEW;
  const summary = idle.length < pack.readings.length ? 'readings.others' : 'readings.all';
  const list = (readings: typeof idle) =>
    readings.map((reading) => (
      <FoldedReading key={reading.id} reading={reading} open={open} settlement={settlement} />
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
      <p>
        <Link href={pathOfReadings(pack.id)}>{t('readings.page')}</Link>
      </p>
    </section>
  );
}
