import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isForItsDays } from '@/shared/draft/care.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { lookAt } from '../looked-at.ts';
import { usePack } from '../pack.ts';
import { inOrder } from '../visits/in-order.ts';
import { useVisitName } from '../visits/visit-name.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';
import { ElderPage } from './ElderPage.tsx';
import { useDay } from './use-day.ts';

/** Every visit that was entered, each a press away from its answer. */
export function ElderVisits() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const visits = useDraft(({ draft }) => draft.visits);
  const pack = usePack();
  const visitName = useVisitName();
  const day = useDay();
  const answered = inOrder(visits.filter(({ care }) => !isForItsDays(care, pack)));
  const named = answered.map((visit) => ({
    id: visit.id,
    name: t('elder.visits.one', { date: day(visit.date), name: visitName(visit), total: visit.total }),
  }));
  return (
    <ElderPage title={t('elder.visits.title', { count: visits.length })} read={named.map(({ name }) => name)}>
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
    </ElderPage>
  );
}
