import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import { Shares } from '../Shares.tsx';
import styles from './StickyAnswer.module.css';

interface StickyAnswerProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
  readonly onShow: () => void;
}

/** On small screens, the answer at the foot of the screen for as long as the full one is further down; not beside the form of another. */
export function StickyAnswer({ visit, outcome, onShow }: StickyAnswerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const visitName = useVisitName();
  const formIsOpen = useDraft(({ draft, form }) => visitInForm(draft, form) !== undefined);
  if (formIsOpen) return undefined;
  return (
    <div className={styles['bar']}>
      <p className={styles['which']}>{`${visit.date} ${visitName(visit)}`}</p>
      <Button look="quiet" onClick={onShow}>
        {t('answer.more')}
      </Button>
      {outcome.outcome === 'undetermined' ? (
        <p className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</p>
      ) : (
        <p className={styles['shares']}>
          <Shares fund={outcome.fund} you={outcome.outOfPocket} />
        </p>
      )}
    </div>
  );
}
