import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PATHS } from '../paths.ts';
import { askAlso } from './ask-also.ts';
import type { Asking } from './asking.ts';
import styles from './steps.module.css';
import { stepPath } from './steps-path.ts';
import type { Taken } from './use-taken-as-usual.ts';
import { useWays } from './use-ways.ts';

interface TakenAsUsualProps {
  readonly asking: Asking;
  readonly taken: readonly Taken[];
}

/** What no question asked for: where the questions are all there is, each that can be asked is, at the person's wish. */
export function TakenAsUsual({ asking, taken }: TakenAsUsualProps) {
  const { t } = useTranslation();
  const { alone } = useWays();
  return (
    <section className={styles['usual']} aria-labelledby="steps-usual">
      <h2 id="steps-usual">{t('steps.usual')}</h2>
      <ul>
        {taken.map(({ text, by }) => (
          <li key={text}>
            <span>{text}</span>
            {alone && by && (
              <Link
                href={stepPath(by)}
                aria-label={t('steps.changeNamed', { label: text })}
                onClick={() => askAlso(by, asking)}
              >
                {t('steps.change')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {alone ? (
        <p>{t('steps.usualAlone')}</p>
      ) : (
        <Link className={styles['link'] ?? ''} href={PATHS.all}>
          {t('steps.usualChange')}
        </Link>
      )}
    </section>
  );
}
