import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { WithOtherFigures } from '../explain/WithOtherFigures.tsx';
import { WithOtherwise } from '../explain/WithOtherwise.tsx';
import { PATHS } from '../paths.ts';
import { useSays } from '../result/use-says.ts';
import { SampleMark } from '../SampleMark.tsx';
import { useSampleSaid } from '../use-sample-said.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';
import { KeepQuestion } from './KeepQuestion.tsx';
import { OtherwisePaid } from './OtherwisePaid.tsx';
import { PaidFigures } from './PaidFigures.tsx';
import { useAccountSaid } from './use-account-said.ts';
import { useChange } from './use-change.ts';
import { useChangeLabel } from './use-change-label.ts';
import { useNotesSaid } from './use-notes-said.ts';
import { usePlainSentence } from './use-plain-sentence.ts';
import type { Shown } from './use-shown.ts';
import { useWhich } from './use-which.ts';
import { useVisitsAnswered } from './use-visits-answered.ts';

/** What the person came for, and nothing before it: what they pay. Everything else is a press away. */
export function ElderAnswer({ shown }: { readonly shown: Shown }) {
  const { settlement, visit, outcome } = shown;
  const { t } = useTranslation();
  const change = useChange();
  const changeLabel = useChangeLabel(visit);
  const say = useCode();
  const says = useSays();
  const sentence = usePlainSentence()(outcome);
  const notes = useNotesSaid()(shown, changeLabel);
  const { answered, wrong } = useVisitsAnswered();
  const open = outcome.outcome === 'undetermined';
  const which = useWhich()(visit);
  const reason =
    outcome.outcome === 'settled' ? [] : [says(outcome.reason)?.text ?? say(`reason.${outcome.reason}.text`)];
  const whom = open ? [t('answer.ask')] : [];
  const sample = useSampleSaid();
  const account = useAccountSaid()(outcome);
  const title = open ? say(`reason.${outcome.reason}.title`) : t('elder.answer.title');
  const said = [
    ...(sample ? [sample.title, sample.text] : []),
    title,
    which,
    sentence,
    ...(account === undefined ? [] : [account]),
    ...reason,
    ...whom,
  ];
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
      <WithOtherwise settlement={open ? undefined : settlement}>
        <WithOtherFigures claim={outcome.claim}>
          <OtherwisePaid settlement={settlement} before={said} after={notes} />
        </WithOtherFigures>
      </WithOtherwise>
      {notes.length > 0 && (
        <div className={styles['notes']}>
          {notes.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      )}
      <KeepQuestion />
      <div className={styles['buttons']}>
        <LinkButton to={elderPath('why')}>{t(open ? 'elder.why.openTitle' : 'elder.why.title')}</LinkButton>
        <LinkButton to={elderPath('left')}>{t('elder.left.title', { year: outcome.claim.year })}</LinkButton>
        <LinkButton to={elderPath('visits')}>
          {t('elder.visits.also', { count: answered.length + wrong.length })}
        </LinkButton>
        <LinkButton to={PATHS.steps}>{t('elder.further')}</LinkButton>
        <Button
          once
          onClick={() => {
            change(visit);
          }}
        >
          {changeLabel}
        </Button>
        <LinkButton to={elderPath('give')}>{t('elder.give.title')}</LinkButton>
      </div>
    </main>
  );
}
