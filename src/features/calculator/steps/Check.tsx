import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useCode } from '@/i18n/use-code.ts';
import { PATHS } from '../paths.ts';
import { institutionWords } from '../visits/institution-words.ts';
import { usePlaceKind } from '../visits/visit-name.ts';
import { saveTypedVisit } from './answer.ts';
import { useAnswers } from './answers.ts';
import { noteChanging } from './notes.ts';
import type { Asking } from './asking.ts';
import { otherProblems, questionsFor } from './questions.ts';
import { calledBySameDay } from './same-day.ts';
import { stepPath } from './steps-path.ts';
import { StepScreen, StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';
import { TakenAsUsual } from './TakenAsUsual.tsx';
import { useTakenAsUsual } from './use-taken-as-usual.ts';
import { useWays } from './use-ways.ts';

/** Every answer once more, each with a way to change it, and what was taken as usual; then the result. */
export function Check({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const [, go] = useLocation();
  const ways = useWays();
  const answers = useAnswers(asking);
  const taken = useTakenAsUsual(asking);
  const placeKind = usePlaceKind();
  const [other] = otherProblems(asking);
  const read = [
    t('steps.check'),
    t('steps.checkWhy'),
    ...answers.flatMap(({ label, answer }) => [label, String(answer === false ? '' : (answer ?? ''))]),
    t('steps.usual'),
    ...taken.map(({ text }) => text),
    t('steps.usualAlone'),
    ...(other ? [t('steps.wrongElsewhere'), say(`caseProblem.${other.code}`)] : []),
  ];
  return (
    <StepScreen eyebrow={t('steps.last')} read={read}>
      <StepTitle>{t('steps.check')}</StepTitle>
      <p className={styles['why']}>{t('steps.checkWhy')}</p>
      <dl className={styles['answers']}>
        {answers.map(({ question, label, answer, amount }) => (
          <div className={styles['answer']} key={label}>
            <dt>{label}</dt>
            <dd className={styles['said']}>{amount === undefined ? answer : <Amount value={amount} />}</dd>
            <dd className={styles['change']}>
              <Link
                href={stepPath(question)}
                aria-label={t('steps.changeNamed', { label })}
                onClick={() => noteChanging(question)}
              >
                {t('steps.change')}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <TakenAsUsual asking={asking} taken={taken} />
      {other && (
        <div role="alert">
          <Notice kind="problem" title={t('steps.wrongElsewhere')}>
            <p>{say(`caseProblem.${other.code}`)}</p>
            <Link className={styles['link'] ?? ''} href={PATHS.all}>
              {t('steps.correctElsewhere')}
            </Link>
          </Notice>
        </div>
      )}
      <div className={styles['buttons']}>
        {!other && (
          <Button
            look="primary"
            once
            onClick={() => {
              go(ways.result);
              saveTypedVisit(calledBySameDay(asking, placeKind(asking.visit), institutionWords(t)));
            }}
          >
            {t('steps.result')}
          </Button>
        )}
        <Button once onClick={() => go(stepPath(questionsFor(asking).slice(-1)[0] ?? 'slip'))}>
          {t('steps.back')}
        </Button>
      </div>
    </StepScreen>
  );
}
