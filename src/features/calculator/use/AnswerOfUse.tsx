import { useTranslation } from 'react-i18next';
import type { UseRow } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Cites } from '../result/Cites.tsx';
import { ANSWER_WORDS } from './words.ts';
import styles from './use.module.css';

/** Yes, not yet, no, or that the document does not say: in one large word, then why, and by which article. */
export function AnswerOfUse({ row }: { readonly row: UseRow }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <section className={styles['answer']} data-answer={row.is} aria-labelledby="use-answer">
      <h2 id="use-answer">{t(ANSWER_WORDS[row.is])}</h2>
      <p>{text(row.text)}</p>
      {row.is === 'not-yet' && <p>{t('use.notYetText')}</p>}
      {row.is === 'not-stated' && <p>{t('answer.ask')}</p>}
      <Cites of={row} />
    </section>
  );
}
