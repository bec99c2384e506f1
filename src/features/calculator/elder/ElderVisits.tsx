import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { lookAt } from '../looked-at.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';
import { ElderPage } from './ElderPage.tsx';
import { useVisitLine } from './use-visit-line.ts';
import { useVisitsAnswered } from './use-visits-answered.ts';
import { WrongVisits } from './WrongVisits.tsx';

/** Every visit that has an answer, each a press away from it; then those that something is wrong in. */
export function ElderVisits() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { answered, wrong } = useVisitsAnswered();
  const visitLine = useVisitLine();
  const named = answered.map((visit) => ({ id: visit.id, name: visitLine(visit) }));
  const toMend = wrong.map((visit) => t('elder.visits.mend', { name: visitLine(visit) }));
  return (
    <ElderPage
      title={t('elder.visits.title', { count: named.length })}
      read={[
        ...named.map(({ name }) => name),
        ...(toMend.length > 0 ? [t('elder.visits.wrong'), ...toMend] : []),
      ]}
    >
      <div className={styles['buttons']}>
        {named.map(({ id, name }) => (
          <Button
            key={id}
            onClick={() => {
              lookAt(id);
              go(elderPath('answer'));
            }}
          >
            {name}
          </Button>
        ))}
      </div>
      <WrongVisits of={wrong} />
    </ElderPage>
  );
}
