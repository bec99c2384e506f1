import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './StickyAnswer.module.css';

interface StickyAnswerProps {
  readonly outcome: ClaimOutcome;
  readonly onShow: () => void;
}

/** On small screens, the answer at the foot of the screen for as long as the full one is further down. */
export function StickyAnswer({ outcome, onShow }: StickyAnswerProps) {
  const { t } = useTranslation();
  const say = useCode();
  return (
    <div className={styles['bar']}>
      {outcome.outcome === 'undetermined' ? (
        <p className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</p>
      ) : (
        <p className={styles['shares']}>
          <span>
            {t('share.fund')} <Amount value={outcome.fund} payer="fund" />
          </span>
          <span>
            {t('share.you')} <Amount value={outcome.outOfPocket} payer="you" />
          </span>
        </p>
      )}
      <Button look="quiet" onClick={onShow}>
        {t('answer.more')}
      </Button>
    </div>
  );
}
