import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import styles from './key-legend.module.css';
import { HOTLINE_KEYS } from './keys.ts';

export const LEGEND_ID = 'hotline-legend';

interface KeyLegendProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Every key and what it does. */
export function KeyLegend({ open, onToggle }: KeyLegendProps) {
  const { t } = useTranslation();
  return (
    <div id={LEGEND_ID} className={styles['legend']}>
      <Disclosure summary={t('hotline.keys.title')} open={open} onToggle={onToggle}>
        <dl className={styles['keys']}>
          {HOTLINE_KEYS.map(({ action, shown }) => (
            <div key={action} className={styles['key']}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{t(`hotline.keys.${action}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
