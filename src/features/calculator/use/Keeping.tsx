import { useTranslation } from 'react-i18next';
import { KEEPING_TOPICS, type Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { classes } from '@/shared/ui/classes.ts';
import { Cites } from '../result/Cites.tsx';
import { ANSWER_WORDS, TOPIC_WORDS } from './words.ts';
import styles from './use.module.css';

/** What becomes of the money in the account: at the end of a year, on moving, on death. */
export function Keeping({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const rows = KEEPING_TOPICS.flatMap((topic) => pack.account.keeping.filter((row) => row.topic === topic));
  return (
    <ul className={styles['keeping']}>
      {rows.map((row) => (
        <li key={row.topic}>
          <p>
            <b>{t(TOPIC_WORDS[row.topic])}</b>
            {' \u00b7 '}
            <span className={classes(styles['word'], styles[row.is])}>{t(ANSWER_WORDS[row.is])}</span>
          </p>
          <p>{text(row.text)}</p>
          <Cites of={row} />
        </li>
      ))}
    </ul>
  );
}
