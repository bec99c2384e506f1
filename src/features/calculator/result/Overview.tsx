import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, formatDay } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { today } from '@/shared/input/today.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import { Answer } from './Answer.tsx';
import { FactsWrong } from './FactsWrong.tsx';
import { LeftOutNotices } from './LeftOutNotices.tsx';
import { NextVisit } from './NextVisit.tsx';
import { Refusal } from './Refusal.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import styles from './result.module.css';

interface OverviewProps {
  readonly evaluation: Evaluation;
  /** The visit looked at, and what became of it. */
  readonly visit: Visit | undefined;
  readonly outcome: ClaimOutcome | undefined;
}

/** What the person came for: what they pay and what is left, with what keeps either from being known. */
export function Overview({ evaluation, visit, outcome }: OverviewProps) {
  const { t } = useTranslation();
  const policy = useChosenPolicy().data;
  const { settlement, leftOut } = evaluation;
  const inForm = useDraft(({ draft, form }) => visitInForm(draft, form));
  // What stands open in the form is still being filled in.
  const setAside = evaluation.setAside.filter((id) => id !== inForm);
  const document = policy && <DocumentLine pack={policy.open.pack} policy={policy} />;
  return (
    <>
      {settlement === undefined && <FactsWrong />}
      {settlement && (
        <div className={styles['overview']}>
          <div className={styles['reply']}>
            {visit && outcome && <Answer visit={visit} outcome={outcome} />}
            {outcome && formatDay(outcome.claim.date) > today() && (
              <Notice>
                <p>{t('result.future')}</p>
              </Notice>
            )}
            {outcome && outcome.outcome !== 'settled' && <Refusal outcome={outcome} />}
            {document}
          </div>
          <NextVisit settlement={settlement} />
        </div>
      )}
      {!settlement && document}
      {settlement && <ResultNotes settlement={settlement} />}
      {setAside.length > 0 && (
        <Notice kind="problem">
          <p>{t('result.setAside', { count: setAside.length })}</p>
        </Notice>
      )}
      <LeftOutNotices leftOut={leftOut} />
    </>
  );
}
