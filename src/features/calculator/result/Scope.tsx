import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePack } from '../pack.ts';
import { Cites } from './Cites.tsx';
import styles from './result.module.css';

/** What the page does not compute for this region, and what it takes for granted where the document is silent. */
export function Scope() {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  if (!pack) return undefined;
  return (
    <div>
      <Disclosure summary={t('scope.notComputed')}>
        <ul className={styles['list']}>
          {pack.shown.map((shown) => (
            <li key={shown.id}>
              {text(shown.text)}
              <Cites of={{ cite: shown.cite }} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={t('scope.assumptions')}>
        <ul className={styles['list']}>
          {pack.assumptions.map((assumption) => (
            <li key={assumption.id}>{text(assumption.text)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
