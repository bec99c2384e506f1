import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { ErrorSummary, type SummaryItem } from '@/shared/ui/ErrorSummary.tsx';
import { firstOpen } from './answered.ts';
import type { Asking, Chosen } from './asking.ts';
import { noteChosen } from './notes.ts';
import { before, firstOfVisit } from './progress.ts';
import { CHECK, type Question } from './questions.ts';
import { Recorded } from './Recorded.tsx';
import { stepPath } from './steps-path.ts';
import { StepScreen } from './StepScreen.tsx';
import styles from './steps.module.css';
import { useChanging } from './use-changing.ts';
import { useEyebrow } from './use-eyebrow.ts';
import { useWays } from './use-ways.ts';

/** What keeps the person from going on, at the field where it is. */
export interface Missing extends SummaryItem {
  readonly field: string;
  /** What is said at the field itself, where that is less than at the head. */
  readonly atField?: string;
}

interface QuestionScreenProps {
  readonly question: Question;
  readonly asking: Asking;
  readonly missing: readonly Missing[];
  /** The question as it stands there, to be read aloud. */
  readonly read: readonly string[];
  /** What going on says by itself, where nothing need be entered. */
  readonly passing?: Chosen | undefined;
  /** What may be a slip of the finger: said once, before going on with it as it stands. */
  readonly doubts?: readonly SummaryItem[] | undefined;
  /** Whether what is missing is said at once, since it is of an answer to another question. */
  readonly refused?: boolean | undefined;
  /** @param errorAt what is wrong with a field, once the person tried to go on with it as it is */
  readonly children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** One question: going on without an answer says at its head and at the field what is missing. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, asking, missing, read, passing, doubts = [], refused = false, children } = props;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const ways = useWays();
  const eyebrow = useEyebrow(question, asking);
  const changing = useChanging(question, asking);
  const [refusal, setRefusal] = useState(() => (refused ? refusalOf(missing) : undefined));
  const [doubted, setDoubted] = useState('');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal ?? doubted) summary.current?.focus();
  }, [refusal, doubted]);
  const { draft, chosen } = asking;
  const isFirst = question === firstOfVisit(asking);
  const recorded = isFirst ? draft.visits[draft.visits.length - 1] : undefined;
  const shown = missing.filter(({ field }) => refusal?.fields.includes(field) === true);
  // Another amount, or another day, is another doubt.
  const doubt = doubts.map(({ text }) => text).join();
  const shownDoubts = missing.length === 0 && doubt === doubted ? doubts : [];
  const saidFirst =
    shownDoubts.length === 0 ? [] : [t('steps.doubts'), ...shownDoubts.map(({ text }) => text)];
  const errorAt = (at: string): string | undefined => {
    const found = shown.find(({ field }) => field === at);
    return found?.atField ?? found?.text;
  };
  const goOn = (): void => {
    if (missing.length > 0) {
      setRefusal(refusalOf(missing));
      return;
    }
    if (doubt !== '' && doubt !== doubted) {
      setDoubted(doubt);
      return;
    }
    if (passing) noteChosen(draft.next, passing);
    go(stepPath(firstOpen({ ...asking, chosen: { ...chosen, ...passing } })));
  };
  const goBack = (): void => {
    const previous = changing ? CHECK : before(question, asking);
    if (previous !== undefined) go(stepPath(previous));
    else go(draft.visits.length === 0 ? ways.home : ways.result);
  };
  return (
    <StepScreen eyebrow={eyebrow} read={[...saidFirst, ...read]}>
      {recorded && <Recorded visit={recorded} />}
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {shown.length > 0 && <ErrorSummary ref={summary} title={t('steps.errors')} items={shown} />}
        {shownDoubts.length > 0 && (
          <ErrorSummary ref={summary} title={t('steps.doubts')} items={shownDoubts} />
        )}
        {children(errorAt)}
        <div className={styles['buttons']}>
          <Button
            type="submit"
            look="primary"
            onClick={(event) => {
              // The second click of a double one falls on the next question.
              if (event.detail > 1) event.preventDefault();
            }}
          >
            {t('steps.goOn')}
          </Button>
          <Button once onClick={goBack}>
            {changing ? t('steps.backToCheck') : t('steps.back')}
          </Button>
        </div>
      </form>
    </StepScreen>
  );
}

/** A new one each time, which takes the focus to its list. */
const refusalOf = (missing: readonly Missing[]): { readonly fields: readonly string[] } => ({
  fields: missing.map(({ field }) => field),
});
