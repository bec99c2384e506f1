import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/engine/index.ts';
import { today } from '@/shared/input/today.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { SettledHere } from '../explain/settled-here.ts';
import { WithOtherFigures } from '../explain/WithOtherFigures.tsx';
import { WithOtherwise } from '../explain/WithOtherwise.tsx';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { mayBeLess } from '../result/after-undetermined.ts';
import { AfterUndetermined } from '../result/AfterUndetermined.tsx';
import { FactsWrong } from '../result/FactsWrong.tsx';
import { LeftOutNotices } from '../result/LeftOutNotices.tsx';
import { noteBasis } from '../result/note-basis.ts';
import { NoteList } from '../result/NoteList.tsx';
import { ResultNotes } from '../result/ResultNotes.tsx';
import { useSentence } from '../result/use-sentence.ts';
import { useVisitName } from '../visits/visit-name.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './spoken.module.css';
import { AnswersTitle } from './AnswersTitle.tsx';
import { CopyAll } from './CopyAll.tsx';
import { SpokenItem } from './SpokenItem.tsx';
import { useCaveats } from './use-caveats.ts';
import { useDeskSays } from './use-desk-says.ts';
import type { Shown } from './use-shown.ts';
import { LESS, useSpoken } from './use-spoken.ts';

/** Id of what holds the button that copies everything. */
export const ALL_ID = 'spoken-all';

/** Of the case as it stands, each figure as a sentence with its article; of a visit that is being typed, as if it were saved. */
export function Answers({ of: { evaluation, visit, outcome, typing, unfinished } }: { readonly of: Shown }) {
  const { t } = useTranslation();
  const policy = useChosenPolicy().data;
  const visitName = useVisitName();
  const sentence = useSentence();
  const spokenOf = useSpoken();
  const caveatsOf = useCaveats();
  const deskSays = useDeskSays();
  const { settlement, leftOut } = evaluation;
  const spoken = settlement ? spokenOf(outcome, settlement) : [];
  const which = outcome && visit && `${formatDay(outcome.claim.date)} ${visitName(visit)}`;
  const title = [which, typing ? t('hotline.typing') : undefined].filter(Boolean).join(' · ');
  const saysLess = spoken.some(({ key }) => key === LESS);
  const items = spoken.map((each, at) => <SpokenItem key={each.key} at={at} of={each} />);
  const ask = deskSays.ask(outcome?.notes ?? [], settlement?.notes ?? []);
  const caveats = [
    ...(typing ? [t('hotline.notSaved')] : []),
    ...(settlement ? caveatsOf(outcome, settlement, saysLess) : []),
    ...(ask === undefined ? [] : [ask]),
  ];
  const withOthers = (children: ReactNode): ReactNode =>
    outcome ? <WithOtherFigures claim={outcome.claim}>{children}</WithOtherFigures> : children;
  return (
    <SettledHere value={settlement}>
      <WithOtherwise settlement={settlement}>
        <div className={styles['line']} id={ALL_ID}>
          <AnswersTitle>{title}</AnswersTitle>
          {spoken.length > 0 && withOthers(<CopyAll title={title} spoken={spoken} caveats={caveats} />)}
        </div>
        {!settlement && <FactsWrong />}
        {unfinished && spoken.length > 0 && <p className={styles['empty']}>{t('hotline.notThis')}</p>}
        {spoken.length === 0 && settlement && (
          <p className={styles['empty']}>{t(unfinished ? 'hotline.unfinished' : 'hotline.empty')}</p>
        )}
        {spoken.length > 0 && <ol className={styles['list']}>{withOthers(items)}</ol>}
        {outcome && formatDay(outcome.claim.date) > today() && (
          <Notice>
            <p>{t('result.future')}</p>
          </Notice>
        )}
        <div className={styles['basis']}>
          <p className={styles['estimate']}>{t('page.estimate')}</p>
          {policy && <DocumentLine pack={policy.open.pack} policy={policy} />}
        </div>
        {outcome && settlement && !saysLess && mayBeLess(outcome, settlement) && <AfterUndetermined />}
        {outcome && (
          <NoteList
            codes={outcome.notes}
            basisOf={(code) => noteBasis(outcome, code)}
            instead={deskSays.note}
          />
        )}
        {settlement && <ResultNotes settlement={settlement} instead={deskSays.resultNote} />}
        {ask !== undefined && <p className={styles['estimate']}>{ask}</p>}
        <LeftOutNotices leftOut={leftOut} />
        <LiveSentence text={sentence(outcome)} />
      </WithOtherwise>
    </SettledHere>
  );
}
