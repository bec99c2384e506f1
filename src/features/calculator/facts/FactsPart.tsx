import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePack } from '../pack.ts';
import { PersonFacts } from '../person/PersonFacts.tsx';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { OpenPolicyFile } from '../region/OpenPolicyFile.tsx';
import { RegionChoice } from '../region/RegionChoice.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './facts.module.css';
import { useFactsInShort } from './facts-in-short.ts';

interface FactsPartProps {
  /** Whether it begins folded away; where it is not said, it does so once a visit is in. */
  readonly folded?: boolean;
}

/** Where and how the person is insured: unfolded until there is an answer, then one line above it. */
export function FactsPart({ folded }: FactsPartProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const policy = useChosenPolicy();
  const inShort = useFactsInShort();
  const chosen = useDraft(({ draft }) => draft.policy !== undefined);
  const entered = useDraft(({ draft }) => draft.visits.length > 0);
  const [opened, setOpened] = useState<boolean>();
  const region = (
    <section className={styles['region']} aria-label={t('region.legend')}>
      <RegionChoice />
      {policy.error && <LoadProblem error={policy.error} onRetry={() => void policy.refetch()} />}
      <OpenPolicyFile />
    </section>
  );
  if (!chosen) return region;
  const open = policy.error !== null || (opened ?? !(folded ?? entered));
  return (
    <Disclosure
      summary={t('facts.title')}
      aside={inShort}
      open={open}
      onToggle={(now) => {
        if (now !== open) setOpened(now);
      }}
    >
      <div className={styles['facts']}>
        {region}
        <PersonFacts pack={pack} />
      </div>
    </Disclosure>
  );
}
