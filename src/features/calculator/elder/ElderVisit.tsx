import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Visit } from '@/shared/draft/draft.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { lookAt } from '../looked-at.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';

interface ElderVisitProps {
  readonly visit: Visit;
  readonly name: string;
  /** Who paid what, as a sentence. */
  readonly paid: string;
  readonly onRemove: (visit: Visit) => void;
}

/** One visit in the list of them: which it was, who paid what, the way to its answer, and away with it. */
export function ElderVisit({ visit, name, paid, onRemove }: ElderVisitProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <>
      <p>
        <b>{name}</b>
      </p>
      <p>{paid}</p>
      <div className={styles['pair']}>
        <Button
          aria-label={t('elder.visits.lookNamed', { name })}
          onClick={() => {
            lookAt(visit.id);
            go(elderPath('answer'));
          }}
        >
          {t('elder.visits.look')}
        </Button>
        <Button once aria-label={t('elder.visits.removeNamed', { name })} onClick={() => onRemove(visit)}>
          {t('elder.visits.remove')}
        </Button>
      </div>
    </>
  );
}
