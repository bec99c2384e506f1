import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Cites } from '../result/Cites.tsx';
import type { ReadingAnswers } from './answers.ts';
import { ReadingFigures } from './ReadingFigures.tsx';
import type { PaidFor } from './request-step.ts';
import styles from './requests.module.css';

interface BothReadingsProps extends PaidFor {
  readonly of: ReadingAnswers;
  /** Id of the request. */
  readonly request: string;
}

/** A clause with two meanings that give two results: both of them, and the choice of one. */
export function BothReadings({ of, request, paidFor }: BothReadingsProps) {
  const { t } = useTranslation();
  const text = useText();
  const editRegion = useDraft((state) => state.editRegion);
  const { reading, chosen } = of;
  return (
    <div className={styles['readings']}>
      <p className={styles['mark']}>{t('requests.readings.title')}</p>
      <ChoiceGroup
        legend={text(reading.question)}
        options={reading.options.map(({ id, label, meaning }) => ({
          value: id,
          label: id === reading.default ? t('readings.default', { label: text(label) }) : text(label),
          hint: text(meaning),
        }))}
        value={chosen}
        onChange={(option) =>
          editRegion((before) => ({ ...before, readings: { ...before.readings, [reading.id]: option } }))
        }
      />
      <ReadingFigures of={of} request={request} paidFor={paidFor} />
      <Cites of={reading} />
    </div>
  );
}
