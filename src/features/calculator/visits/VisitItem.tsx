import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { usePack } from '../pack.ts';
import { useVisitName } from './visit-name.ts';
import { VisitOutcome } from './VisitOutcome.tsx';
import styles from './visits.module.css';

interface VisitItemProps {
  readonly visit: Visit;
  /** undefined where it is not counted. */
  readonly outcome: ClaimOutcome | undefined;
  /** What keeps it from being counted. */
  readonly problem: FieldProblem | undefined;
  readonly selected: boolean;
  readonly actions: VisitActions;
}

/** What can be done with a visit of the list. */
export interface VisitActions {
  readonly select: (id: string) => void;
  readonly show: (id: string) => void;
  readonly edit: (id: string) => void;
  readonly copy: (id: string) => void;
  readonly remove: (visit: Visit) => void;
}

/** One visit of the list: when, where, who paid what; once it is chosen, what can be done with it. */
export const VisitItem = memo(function VisitItem(props: VisitItemProps) {
  const { visit, outcome, problem, selected, actions } = props;
  const { t } = useTranslation();
  const pack = usePack();
  const name = useVisitName()(visit);
  const called = { date: visit.date, name };
  // There the sentences beside the list are all there is to see of it.
  const isAtDesk = useSettings(({ mode }) => mode === 'hotline');
  return (
    <div
      className={classes(styles['item'], selected && styles['selected'])}
      aria-current={selected ? 'true' : undefined}
    >
      <button type="button" className={styles['head']} onClick={() => actions.select(visit.id)}>
        <span className={styles['what']}>
          {!isForItsDays(visit.care, pack) && <span className={styles['date']}>{visit.date}</span>}
          <span className={styles['name']}>{name}</span>
        </span>
        <VisitOutcome visit={visit} outcome={outcome} problem={problem} />
      </button>
      {selected && (
        <div className={styles['actions']}>
          {outcome && !isAtDesk && (
            <Button
              look="quiet"
              aria-label={t('visits.showNamed', called)}
              onClick={() => actions.show(visit.id)}
            >
              {t('visits.show')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={t('visits.editNamed', called)}
            onClick={() => actions.edit(visit.id)}
          >
            {t('visits.edit')}
          </Button>
          <Button
            look="quiet"
            once
            aria-label={t('visits.copyNamed', called)}
            onClick={() => actions.copy(visit.id)}
          >
            {t('visits.copy')}
          </Button>
          <Button
            look="quiet"
            once
            aria-label={t('visits.removeNamed', called)}
            onClick={() => actions.remove(visit)}
          >
            {t('visits.remove')}
          </Button>
        </div>
      )}
    </div>
  );
});
