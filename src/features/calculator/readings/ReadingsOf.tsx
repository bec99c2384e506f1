import { useTranslation } from 'react-i18next';
import type { OpenPack, Pack, Settlement } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PATHS } from '../paths.ts';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import { Assumptions } from './Assumptions.tsx';
import { PlainReading } from './PlainReading.tsx';
import styles from './readings.module.css';
import { ReadingWorth } from './ReadingWorth.tsx';
import { SpanLines } from './SpanLines.tsx';

/** All that can be read in two ways or is assumed; with what it is worth where it is the region of the case. */
export function ReadingsOf({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const evaluation = useEvaluation();
  const open = useChosenPolicy().data?.open;
  const isOfCase = evaluation?.pack.id === pack.id;
  const settlement = isOfCase ? evaluation.settlement : undefined;
  const isEmpty = useDraft(({ draft }) => draft.visits.length === 0);
  const hasVisits = settlement !== undefined && settlement.claims.length > 0;
  const shown = isOfCase ? evaluation.pack : pack;
  return (
    <>
      <p>{t(hasVisits ? 'worth.intro' : 'worth.introPlain')}</p>
      {evaluation && !isOfCase && (
        <p className={styles['soft']}>
          {t('worth.otherRegion', { own: text(evaluation.pack.name), name: text(pack.name) })}
        </p>
      )}
      {!hasVisits && isEmpty && (isOfCase || !evaluation) && (
        <>
          <p className={styles['soft']}>{t('worth.nothingYet')}</p>
          <LinkButton to={PATHS.all}>{t('worth.enterVisits')}</LinkButton>
        </>
      )}
      {settlement && open && <SpanLines open={open} settlement={settlement} />}
      <section aria-labelledby="worth-readings" className={styles['group']}>
        <h2 id="worth-readings">{t('worth.readings')}</h2>
        {shown.readings.length === 0 && <p>{t('worth.noReadings')}</p>}
        {open && settlement ? (
          <OfCase readings={shown.readings} open={open} settlement={settlement} />
        ) : (
          shown.readings.map((reading) => <PlainReading key={reading.id} reading={reading} />)
        )}
      </section>
      <section aria-labelledby="worth-assumptions" className={styles['group']}>
        <h2 id="worth-assumptions">{t('worth.assumptions')}</h2>
        <Assumptions pack={shown} settlement={settlement} />
      </section>
    </>
  );
}

interface OfCaseProps {
  readonly readings: Pack['readings'];
  readonly open: OpenPack;
  readonly settlement: Settlement;
}

/** Those that matter to what was entered first, the others folded away; all in sight while there is nothing to tell by. */
function OfCase({ readings, open, settlement }: OfCaseProps) {
  const { t } = useTranslation();
  const matters = readings.filter(({ id }) => settlement.readingsThatMatter.includes(id));
  const others = readings.filter(({ id }) => !settlement.readingsThatMatter.includes(id));
  const list = (some: Pack['readings']) =>
    some.map((reading) => (
      <ReadingWorth key={reading.id} reading={reading} open={open} settlement={settlement} />
    ));
  if (settlement.claims.length === 0 || others.length === 0) return list(readings);
  return (
    <>
      {list(matters)}
      <Disclosure
        summary={t(matters.length > 0 ? 'readings.others' : 'readings.all', { count: others.length })}
        aside={t('readings.othersNot')}
      >
        {list(others)}
      </Disclosure>
    </>
  );
}
