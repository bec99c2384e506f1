import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { yearsOf } from '../result/years.ts';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';
import { mostLeft } from './most-left.ts';
import { useLeftSentence } from './use-left-sentence.ts';
import type { Shown } from './use-shown.ts';

/** What may still be had of the year of the visit that is shown: the most of it first. */
export function ElderLeft({ shown: { settlement, outcome } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const leftSentence = useLeftSentence();
  const years = yearsOf(settlement);
  const of = years.find(({ year }) => year === outcome.claim.year);
  const { year } = outcome.claim;
  const standings = of?.left ?? [];
  const most = mostLeft(standings, outcome);
  const sentences = standings.map(leftSentence);
  const none = standings.length === 0 ? [t(of?.settled === true ? 'left.noLimits' : 'left.none')] : [];
  const less = standings.length > 0 && leftMayBeLess(settlement, year) ? [t('result.afterUndetermined')] : [];
  const title = t('elder.left.title', { year });
  const label = most && t(most.period === 'year' ? 'elder.left.mostOfYear' : 'elder.left.mostOfPeriod');
  const mostSaid = most ? [`${label} ${showAmount(most.left)} ${t('ui.yuan')}`] : [];
  return (
    <ElderPage title={title} read={[...mostSaid, ...none, ...sentences, ...less]}>
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
        {[...none, ...sentences, ...less].map((each) => (
          <li key={each}>
            <p>{each}</p>
          </li>
        ))}
      </ul>
    </ElderPage>
  );
}
