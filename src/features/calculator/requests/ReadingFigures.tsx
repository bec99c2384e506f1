import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Why } from '../explain/Why.tsx';
import type { ReadingAnswers } from './answers.ts';
import { differingFigures, figureName } from './differing.ts';
import { answerLineId } from './line-id.ts';
import type { PaidFor } from './request-step.ts';
import styles from './requests.module.css';

interface ReadingFiguresProps extends PaidFor {
  readonly of: ReadingAnswers;
  /** Id of the request. */
  readonly request: string;
}

/** What comes out by each meaning of a clause: of the chosen one as the answer has it, of the others with why. */
export function ReadingFigures({ of: { reading, chosen, options }, request, paidFor }: ReadingFiguresProps) {
  const { t } = useTranslation();
  const text = useText();
  const differing = differingFigures(options.map(({ answer }) => answer));
  return (
    <ul>
      {options.flatMap(({ id }, at) =>
        differing.map(({ term, figures }) => {
          const explanation = figures[at];
          const label = reading.options.find((option) => option.id === id)?.label;
          if (!explanation || !label) return undefined;
          const isChosen = id === chosen;
          return (
            <li key={`${id} ${term}`}>
              <Why of={isChosen ? undefined : explanation} say={<p>{text(label)}</p>}>
                <span className={styles['pair']}>
                  <span className={styles['named']}>
                    {t('requests.readings.figure', {
                      label: text(label),
                      figure: t(`requests.figure.${figureName(term, { paidFor })}`),
                    })}
                  </span>
                  <Amount
                    value={explanation.figure}
                    explainedBy={isChosen ? answerLineId(request, term) : undefined}
                  />
                </span>
              </Why>
            </li>
          );
        }),
      )}
    </ul>
  );
}
