import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { draftOfCase } from '@/shared/draft/draft-of-case.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { useOpeningWanted } from '@/shared/draft/use-opening-wanted.ts';
import { asLoadError, type LoadError } from '@/shared/packs/load-error.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { lookAt } from '../looked-at.ts';
import { PATHS } from '../paths.ts';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { inOrder } from './in-order.ts';
import { SampleList } from './SampleList.tsx';
import styles from './samples.module.css';
import type { Sample } from './samples.ts';
import { useOfferedSamples } from './use-offered-samples.ts';

interface Failure {
  readonly sample: Sample;
  readonly error: LoadError;
}

/**
 * Cases that show one thing each, opened with one tap; what was entered before comes back with one undo. One that comes
 * late, when something else was tapped, chosen or gone to, is not opened any more.
 */
export function SamplePicker() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const find = useFindPolicy();
  const [opening, setOpening] = useState<Sample>();
  const [failure, setFailure] = useState<Failure>();
  const beginOpening = useOpeningWanted();
  const region = useDraft((state) => state.draft.policy);
  const { first, others } = inOrder(region, useOfferedSamples());
  const open = async (sample: Sample): Promise<void> => {
    const standing = beginOpening();
    setFailure(undefined);
    setOpening(sample);
    try {
      const policy = await find(sample.case.policy);
      if (standing() !== 'wanted') return;
      const read = draftOfCase(sample.case, () => policy);
      if (!read.ok) throw new Error(`the sample ${sample.id} is refused`);
      draftStore.getState().openDraft({ ...read.draft, sample: sample.id });
      const shown = read.draft.visits[sample.look];
      if (shown) lookAt(shown.id);
      go(shown ? PATHS.all : PATHS.requests);
    } catch (error) {
      if (standing() === 'wanted') setFailure({ sample, error: asLoadError(error, sample.case.policy) });
    } finally {
      setOpening((now) => (now === sample ? undefined : now));
    }
  };
  if (first.length === 0) return undefined;
  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title">{t('sample.title')}</h2>
      <p className={styles['hint']}>{t('sample.hint')}</p>
      <SampleList samples={first} opening={opening} onOpen={(sample) => void open(sample)} />
      {others.length > 0 && (
        <Disclosure summary={t('sampleOthers.summary', { count: others.length })}>
          <SampleList samples={others} opening={opening} onOpen={(sample) => void open(sample)} />
        </Disclosure>
      )}
      {failure && <LoadProblem error={failure.error} onRetry={() => void open(failure.sample)} />}
    </section>
  );
}
