import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import styles from './explain.module.css';

/** What is assumed where the document is silent. @param props.id of the assumption in the pack */
export function AssumptionLine({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const text = useText();
  const assumption = usePack()?.assumptions.find((each) => each.id === id);
  if (!assumption) return undefined;
  return (
    <p className={styles['gist']} data-assumption={id}>
      <b>{t('rule.assumption')}</b>
      {` ${text(assumption.text)}`}
    </p>
  );
}
