import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { capital } from '../result/first-letter.ts';
import { yearsOf } from '../result/years.ts';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';
import { mostLeft } from './most-left.ts';
import { useLeftName } from './use-left-name.ts';
import { useLeftSentence } from './use-left-sentence.ts';
import type { Shown } from './use-shown.ts';

/** What may still be had of the year of the visit that is shown: the most of it first. */
export function ElderLeft({ shown: { settlement, outcome } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const leftName = useLeftName();
  const leftSentence = useLeftSentence();
  const years = yearsOf(settlement);
  const { year } = outcome.claim;
  const of = years.find((each) => each.year === year);
  const standings = of?.left ?? [];
  const most = mostLeft(standings, outcome);
  const none = t(of?.settled === true ? 'left.noLimits' : 'left.none');
  const sentences = standings.map((standing) => ({ key: standing.key, text: leftSentence(standing) }));
  const less = leftMayBeLess(settlement, year) ? [{ key: 'less', text: t('result.afterUndetermined') }] : [];
  const said = [...(standings.length === 0 ? [{ key: 'none', text: none }] : sentences), ...less];
  const title = t('elder.left.title', { year });
  const label = most && capital(t('elder.left.most', { limit: leftName(most) }));
  const mostSaid = most ? [`${label} ${showAmount(most.left)} ${t('ui.yuan')}`] : [];
  return (
    <ElderPage title={title} read={[...mostSaid, ...said.map(({ text }) => text)]}>
      {most && (
        <dl className={styles['figures']}>
          <div className={styles['fund']}>
            <dt>{label}</dt>
            <dd>
              <Amount value={most.left} payer="fund" large />
            </dd>
          </div>
        </dl>
      )}
      <ul className={styles['steps']}>
        {said.map(({ key, text }) => (
          <li key={key}>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </ElderPage>
  );
}
