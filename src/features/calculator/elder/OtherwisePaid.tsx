import type { Settlement } from '@/engine/index.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import styles from './elder.module.css';
import { useOtherwiseSaid } from './use-otherwise-said.ts';

interface OtherwisePaidProps {
  readonly settlement: Settlement;
  /** What stands before it on the screen, and after it, to be read aloud with it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The clauses by which the person would pay something else if they were read otherwise; above them, all to be heard. */
export function OtherwisePaid({ settlement, before, after }: OtherwisePaidProps) {
  const said = useOtherwiseSaid(settlement);
  const clauses = said?.clauses.flatMap(({ question, answers, basis }) => [question, ...answers, basis]);
  const read = said && clauses ? [said.title, ...clauses, said.ask] : [];
  return (
    <>
      <ReadAloud text={[...before, ...read, ...after]} />
      {said && (
        <Notice kind="open" title={said.title}>
          {said.clauses.map(({ question, answers, basis }) => (
            <div key={question} className={styles['clause']}>
              <p>
                <b>{question}</b>
              </p>
              {answers.map((answer) => (
                <p key={answer}>{answer}</p>
              ))}
              <p className={styles['soft']}>{basis}</p>
            </div>
          ))}
          <p>{said.ask}</p>
        </Notice>
      )}
    </>
  );
}
