import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { SettledHere } from '../explain/settled-here.ts';
import { WhyRow } from '../explain/WhyRow.tsx';
import { FundExplained } from '../result/FundExplained.tsx';
import { OwnShareExplained } from '../result/OwnShareExplained.tsx';
import { SupplementExplained } from '../result/SupplementExplained.tsx';
import { useSentence } from '../result/use-sentence.ts';
import { Shares, sharesOf } from '../Shares.tsx';
import { useEvaluator } from '../Workspace.tsx';
import styles from './visits.module.css';

/** What the visit in the form would come to if it were saved as it stands, once enough of it is there. */
export function Preview({ open }: { readonly open: OpenPack }) {
  const { t } = useTranslation();
  const say = useCode();
  const sentence = useSentence();
  const evaluator = useEvaluator();
  const draft = useDraft((state) => state.draft);
  const { control } = useFormContext<Visit>();
  const visit = useWatch({ control }) as Visit;
  const { settlement, goneOver } = useMemo(
    () => evaluator.evaluateWith(draft, open, visit),
    [evaluator, draft, open, visit],
  );
  const outcome = settlement?.claims.find(({ claim }) => claim.id === visit.id);
  return (
    <div className={styles['preview']} data-gone-over={goneOver}>
      {outcome === undefined && <p className={styles['aside']}>{t('visit.previewLater')}</p>}
      {outcome?.outcome === 'undetermined' && (
        <p className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</p>
      )}
      {outcome && outcome.outcome !== 'undetermined' && (
        <SettledHere value={settlement}>
          <WhyRow
            row={
              <span className={styles['shares']}>
                <Shares of={sharesOf(outcome)} />
              </span>
            }
          >
            <FundExplained outcome={outcome} />
            {outcome.outcome === 'settled' && <SupplementExplained outcome={outcome} />}
            <OwnShareExplained outcome={outcome} />
          </WhyRow>
        </SettledHere>
      )}
      <LiveSentence text={sentence(outcome)} />
    </div>
  );
}
