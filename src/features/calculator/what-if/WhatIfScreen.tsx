import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { byRegionEn } from '@/i18n/by-region.en.ts';
import { byRegionZhCN } from '@/i18n/by-region.zh-CN.ts';
import { whatIfEn } from '@/i18n/what-if.en.ts';
import { whatIfZhCN } from '@/i18n/what-if.zh-CN.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { lookAt, useLookedAt, visitToShow } from '../looked-at.ts';
import { type Outcomes, useOutcomes } from '../outcomes.ts';
import { PATHS } from '../paths.ts';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { FactsWrong } from '../result/FactsWrong.tsx';
import { ResultNotes } from '../result/ResultNotes.tsx';
import { SampleMark } from '../SampleMark.tsx';
import { inOrder } from '../visits/in-order.ts';
import { useUnsavedVisit } from '../visits/unsaved-visit.ts';
import { useVisitName } from '../visits/visit-name.ts';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import { fileOf, whatIfUnder } from './as-entered.ts';
import type { LookedInto } from './looked-into.ts';
import { WhatIf } from './WhatIf.tsx';
import styles from './what-if.module.css';

addTexts({ 'zh-CN': whatIfZhCN, en: whatIfEn });
addTexts({ 'zh-CN': byRegionZhCN, en: byRegionEn });

/** What would be otherwise: at another hospital, at the next visit, in another region or status. */
export function WhatIfScreen() {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const draft = useDraft((state) => state.draft);
  const policy = useChosenPolicy();
  const evaluation = useEvaluation();
  const outcomes = useOutcomes(evaluation?.settlement);
  const lookedAt = useLookedAt((state) => state.id);
  const open = policy.data?.open;
  const visit = visitToShow(draft.visits, outcomes, lookedAt, evaluation?.pack);
  const of = useMemo((): LookedInto | undefined => {
    const settlement = evaluation?.settlement;
    const outcome = visit && outcomes.get(visit.id);
    if (!open || !settlement || !outcome) return undefined;
    const file = fileOf(draft, open, evaluation);
    return { open, draft, evaluation, settlement, file, whatIf: whatIfUnder(open), visit, outcome };
  }, [open, draft, evaluation, outcomes, visit]);
  const answered = inOrder(draft.visits).filter(
    ({ id, care }) => outcomes.has(id) && !isForItsDays(care, evaluation?.pack),
  );
  return (
    <main id="main" tabIndex={-1} className={styles['screen']}>
      <h1>{t('nav.whatIf')}</h1>
      <p>{t('whatIf.intro')}</p>
      <SampleMark />
      {draft.policy === undefined && (
        <Missing text={t('whatIf.regionFirst')} to={PATHS.start} action={t('whatIf.toRegion')} />
      )}
      {draft.policy !== undefined && !evaluation && (
        <p>{policy.error ? t('result.noPolicy') : t('result.waiting')}</p>
      )}
      {evaluation && !evaluation.settlement && <FactsWrong />}
      {evaluation?.settlement && !of && <NoVisit />}
      {of && (
        <>
          <Select
            label={t('whatIf.visit')}
            value={of.visit.id}
            options={answered.map((each) => ({
              value: each.id,
              label: `${each.date} ${visitName(each)} ${totalOf(outcomes, each.id)} ${t('ui.yuan')}`,
            }))}
            onChange={lookAt}
          />
          <WhatIf key={of.visit.id} of={of} />
          <ResultNotes settlement={of.settlement} />
          {policy.data && <DocumentLine pack={of.evaluation.pack} policy={policy.data} />}
        </>
      )}
    </main>
  );
}

function totalOf(outcomes: Outcomes, id: string): string {
  const total = outcomes.get(id)?.claim.total;
  return total === undefined ? '' : showAmount(total);
}

/** @see useUnsavedVisit one that is typed and not saved is none yet */
function NoVisit() {
  const { t } = useTranslation();
  const unsaved = useUnsavedVisit();
  return unsaved ? (
    <Missing text={t('whatIf.inForm')} to={PATHS.all} action={t('whatIf.toForm')} />
  ) : (
    <Missing text={t('whatIf.visitFirst')} to={PATHS.all} action={t('whatIf.toVisits')} />
  );
}

interface MissingProps {
  readonly text: string;
  readonly to: string;
  readonly action: string;
}

/** What has to be entered before there is anything to compare, and where. */
function Missing({ text, to, action }: MissingProps) {
  return (
    <>
      <p>{text}</p>
      <p>
        <LinkButton to={to} look="primary">
          {action}
        </LinkButton>
      </p>
    </>
  );
}
