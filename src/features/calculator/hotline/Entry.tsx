import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { AccountNeeds } from '../account/AccountNeeds.tsx';
import { useLookedAt } from '../looked-at.ts';
import { useOutcomes } from '../outcomes.ts';
import { usePack } from '../pack.ts';
import { OtherYear } from '../person/OtherYear.tsx';
import { PersonFacts } from '../person/PersonFacts.tsx';
import { offeredCares } from '../visits/cares.ts';
import { Visits } from '../visits/Visits.tsx';
import { useEvaluation } from '../Workspace.tsx';
import { CaseCodeGiven } from './CaseCodeGiven.tsx';
import { FACTS_ID, VISITS_ID } from './focus-on.ts';
import styles from './entry.module.css';
import { RecentCallers, type RecentCallersProps } from './RecentCallers.tsx';
import type { CodeGiven } from './use-code-given.ts';

interface EntryProps extends RecentCallersProps {
  readonly open: OpenPack | undefined;
  readonly given: CodeGiven;
}

/** What the caller says: who they are, and their visits, by the same forms as everywhere; and the callers of before. */
export function Entry({ open, given, onBringUp, onRemove }: EntryProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const evaluation = useEvaluation();
  const outcomes = useOutcomes(evaluation?.settlement);
  const lookedAt = useLookedAt(({ id }) => id);
  const visits = useDraft(({ draft }) => draft.visits);
  const { needs } = evaluation ?? {};
  const asksAccount = needs?.contributionBase === true || (needs?.parameters ?? []).length > 0;
  const last = visits[visits.length - 1]?.id;
  return (
    <div className={styles['entry']}>
      <div id={FACTS_ID} className={styles['facts']}>
        <PersonFacts pack={pack} />
        {evaluation && asksAccount && (
          <Disclosure summary={t('hotline.account')}>
            <AccountNeeds evaluation={evaluation} />
          </Disclosure>
        )}
        <RecentCallers onBringUp={onBringUp} onRemove={onRemove} />
      </div>
      <div id={VISITS_ID} className={styles['visits']} data-cares={offeredCares(pack).first.length}>
        <OtherYear />
        <Visits
          open={open}
          evaluation={evaluation}
          outcomes={outcomes}
          selected={visits.some(({ id }) => id === lookedAt) ? lookedAt : last}
        />
        <CaseCodeGiven given={given} />
      </div>
    </div>
  );
}
