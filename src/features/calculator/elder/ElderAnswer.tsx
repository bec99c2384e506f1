import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCode } from '@/i18n/use-code.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { WithOtherFigures } from '../explain/WithOtherFigures.tsx';
import { WithOtherwise } from '../explain/WithOtherwise.tsx';
import { PATHS } from '../paths.ts';
import { useSays } from '../result/use-says.ts';
import { SampleMark } from '../SampleMark.tsx';
import { CHECK } from '../steps/questions.ts';
import { stepPath } from '../steps/steps-path.ts';
import { takeBack } from '../steps/take-back.ts';
import { useVisitName } from '../visits/visit-name.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';
import { OtherwisePaid } from './OtherwisePaid.tsx';
import { PaidFigures } from './PaidFigures.tsx';
import { useDay } from './use-day.ts';
import { useNotesSaid } from './use-notes-said.ts';
import { usePlainSentence } from './use-plain-sentence.ts';
import type { Shown } from './use-shown.ts';

/** What the person came for, and nothing before it: what they pay. Everything else is a press away. */
export function ElderAnswer({ shown }: { readonly shown: Shown }) {
  const { settlement, visit, outcome } = shown;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const say = useCode();
  const says = useSays();
  const day = useDay();
  const visitName = useVisitName();
  const sentence = usePlainSentence()(outcome);
  const notes = useNotesSaid()(shown);
  const count = useDraft(({ draft }) => draft.visits.length);
  const open = outcome.outcome === 'undetermined';
  const which = t('elder.answer.which', { date: day(visit.date), name: visitName(visit) });
  const reason =
    outcome.outcome === 'settled' ? [] : [says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`)];
  const whom = open ? [t('answer.ask')] : [];
  const title = open ? say(`reason.${outcome.reason}.title`) : t('elder.answer.title');
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <SampleMark />
      <h1>{title}</h1>
      <p>{which}</p>
      {!open && <PaidFigures of={outcome} />}
      <div className={open ? styles['open'] : styles['said']}>
        {[sentence, ...reason, ...whom].map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <ReadAloud text={[title, which, sentence, ...reason, ...whom, ...notes]} />
      {!open && (
        <WithOtherwise settlement={settlement}>
          <WithOtherFigures claim={outcome.claim}>
            <OtherwisePaid />
          </WithOtherFigures>
        </WithOtherwise>
      )}
      {notes.length > 0 && (
        <div className={styles['notes']}>
          {notes.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      )}
      <div className={styles['buttons']}>
        <LinkButton to={elderPath('why')}>{t(open ? 'elder.why.openTitle' : 'elder.why.title')}</LinkButton>
        <LinkButton to={elderPath('left')}>{t('elder.left.title', { year: outcome.claim.year })}</LinkButton>
        {count > 1 && <LinkButton to={elderPath('visits')}>{t('elder.visits.title', { count })}</LinkButton>}
        <LinkButton to={PATHS.steps}>{t('elder.further')}</LinkButton>
        <Button
          once
          onClick={() => {
            takeBack(visit);
            go(stepPath(CHECK));
          }}
        >
          {t('elder.answer.change')}
        </Button>
        <LinkButton to={elderPath('give')}>{t('elder.give.title')}</LinkButton>
      </div>
    </main>
  );
}
