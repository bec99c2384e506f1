import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import styles from './samples.module.css';
import type { Sample } from './samples.ts';

interface SampleListProps {
  readonly samples: readonly Sample[];
  /** The one that is on its way. */
  readonly opening: Sample | undefined;
  readonly onOpen: (sample: Sample) => void;
}

/** Samples, each with the region that it is of. */
export function SampleList({ samples, opening, onOpen }: SampleListProps) {
  const { t } = useTranslation();
  const text = useText();
  const { data: regions } = usePolicyIndex();
  const regionOf = ({ case: { policy } }: Sample): string => {
    const region = regions?.find(({ id }) => id === policy);
    return region ? text(region.name) : '';
  };
  return (
    <ul className={styles['samples']}>
      {samples.map((sample) => (
        <li key={sample.id}>
          <button
            type="button"
            className={styles['sample']}
            aria-busy={sample === opening}
            onClick={() => onOpen(sample)}
          >
            <span className={styles['mark']}>{t('sample.mark')}</span>
            <span className={styles['what']}>
              <span className={styles['title']}>{t(sample.title)}</span>
              <span className={styles['region']}>{regionOf(sample)}</span>
            </span>
          </button>
          {sample === opening && <output className={styles['hint']}>{t('sampleOpening.text')}</output>}
        </li>
      ))}
    </ul>
  );
}
