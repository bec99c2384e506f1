import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { useVisitName } from './visit-name.ts';
import { VisitOutcome } from './VisitOutcome.tsx';
import styles from './visits.module.css';

interface VisitItemProps {
  readonly visit: Visit;
  /** undefined where it is not counted. */
  readonly outcome: ClaimOutcome | undefined;
  readonly problems: readonly FieldProblem[];
  readonly selected: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One visit of the list: when, where, who paid what, and what can be done with it. */
export function VisitItem(props: VisitItemProps) {
  const { visit, outcome, problems, selected, onShow, onEdit, onCopy, onRemove } = props;
  const { t } = useTranslation();
  const name = useVisitName()(visit);
  const called = { date: visit.date, name };
  return (
    <div
      className={classes(styles['item'], selected && styles['selected'])}
      aria-current={selected ? 'true' : undefined}
    >
      <p className={styles['what']}>
        {visit.care !== 'inpatient' && <span className={styles['date']}>{visit.date}</span>}
        <span className={styles['name']}>{name}</span>
      </p>
      <VisitOutcome visit={visit} outcome={outcome} problems={problems} />
      <div className={styles['actions']}>
        {outcome && (
          <Button look="quiet" aria-label={t('visits.showNamed', called)} onClick={onShow}>
            {t('visits.show')}
          </Button>
        )}
        <Button look="quiet" aria-label={t('visits.editNamed', called)} onClick={onEdit}>
          {t('visits.edit')}
        </Button>
        <Button look="quiet" once aria-label={t('visits.copyNamed', called)} onClick={onCopy}>
          {t('visits.copy')}
        </Button>
        <Button look="quiet" once aria-label={t('visits.removeNamed', called)} onClick={onRemove}>
          {t('visits.remove')}
        </Button>
      </div>
    </div>
  );
}
