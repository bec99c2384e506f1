import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Cites } from '../result/Cites.tsx';
import type { ReadingAnswers } from './answers.ts';
import styles from './requests.module.css';
import type { PaidFor } from './request-step.ts';
import { useSummary } from './use-summary.ts';

interface BothReadingsProps extends PaidFor {
  readonly of: ReadingAnswers;
}

/** A clause with two meanings that give two results: both of them, and the choice of one. */
export function BothReadings({ of: { reading, chosen, options }, paidFor }: BothReadingsProps) {
  const { t } = useTranslation();
  const text = useText();
  const summary = useSummary();
  const editRegion = useDraft((state) => state.editRegion);
  return (
    <div className={styles['readings']}>
      <p className={styles['mark']}>{t('requests.readings.title')}</p>
      <ChoiceGroup
        legend={text(reading.question)}
        options={reading.options.map(({ id, label, meaning }) => {
          const answer = options.find((option) => option.id === id)?.answer;
          const name = id === reading.default ? t('readings.default', { label: text(label) }) : text(label);
          const result = answer === undefined ? '' : summary(answer, paidFor);
          return {
            value: id,
            label: result === '' ? name : t('requests.readings.option', { label: name, result }),
            hint: text(meaning),
          };
        })}
        value={chosen}
        onChange={(option) =>
          editRegion((before) => ({ ...before, readings: { ...before.readings, [reading.id]: option } }))
        }
      />
      <Cites of={reading} />
    </div>
  );
}
