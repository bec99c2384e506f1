import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { checkBillEn } from '@/i18n/check-bill.en.ts';
import { checkBillZhCN } from '@/i18n/check-bill.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { FactsPart } from '../facts/FactsPart.tsx';
import { useLookedAt, visitToShow } from '../looked-at.ts';
import { useOutcomes } from '../outcomes.ts';
import { PATHS } from '../paths.ts';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { SampleMark } from '../SampleMark.tsx';
import { useUnsavedVisit } from '../visits/unsaved-visit.ts';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import styles from './check-bill.module.css';
import { Checking } from './Checking.tsx';
import { WhichVisit } from './WhichVisit.tsx';

addTexts({ 'zh-CN': checkBillZhCN, en: checkBillEn });

/** Holds the figures of a settlement slip against what the document says, and looks for what explains a difference. */
export function CheckBillScreen() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const policy = useChosenPolicy();
  const evaluation = useEvaluation();
  const outcomes = useOutcomes(evaluation?.settlement);
  const lookedAt = useLookedAt((state) => state.id);
  const pack = evaluation?.pack;
  const { visits } = draft;
  const visit = useMemo(
    () => visitToShow(visits, outcomes, lookedAt, pack),
    [visits, outcomes, lookedAt, pack],
  );
  const outcome = visit && outcomes.get(visit.id);
  const chosen = draft.policy !== undefined;
  return (
    <main id="main" tabIndex={-1} className={styles['screen']}>
      <div className={styles['head']}>
        <h1>{t('nav.checkBill')}</h1>
        <p>{t('checkBill.intro')}</p>
      </div>
      <SampleMark />
      <FactsPart folded />
      {chosen && !evaluation && <p>{policy.error ? t('result.noPolicy') : t('result.waiting')}</p>}
      {evaluation && policy.data && visit && outcome && (
        <>
          <WhichVisit visits={visits} outcomes={outcomes} visit={visit} />
          <Checking
            key={visit.id}
            open={policy.data.open}
            draft={draft}
            evaluation={evaluation}
            visit={visit}
            outcome={outcome}
          />
        </>
      )}
      {evaluation && !visit && <NoVisit entered={visits.length > 0} />}
      {evaluation && policy.data && <DocumentLine pack={evaluation.pack} policy={policy.data} />}
    </main>
  );
}

/** @param props.entered whether there is one, in which something is wrong */
function NoVisit({ entered }: { readonly entered: boolean }) {
  const { t } = useTranslation();
  const unsaved = useUnsavedVisit();
  return (
    <Notice title={t(unsaved ? 'checkBill.saveFirst' : 'checkBill.noVisit')}>
      <p>{t(unsaved ? 'checkBill.inForm' : entered ? 'checkBill.setAside' : 'checkBill.noVisitText')}</p>
      <p className={styles['action']}>
        <LinkButton to={PATHS.all} look="primary">
          {t(unsaved ? 'checkBill.toForm' : entered ? 'checkBill.toAll' : 'checkBill.enterVisit')}
        </LinkButton>
      </p>
    </Notice>
  );
}
