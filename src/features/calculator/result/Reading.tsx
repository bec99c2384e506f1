import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack, YearSums } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Cites } from './Cites.tsx';
import { useYearSums } from './use-year-sums.ts';

type OneReading = Pack['readings'][number];

interface ReadingProps {
  readonly reading: OneReading;
  readonly chosen: string | undefined;
  /** What the years come to by each option; undefined where they come to the same by all of them. */
  readonly sumsOf: ((option: string) => readonly YearSums[]) | undefined;
  /** What else there is to say of its options. */
  readonly children?: ReactNode;
}

/** One clause with two meanings: the choice between them, with what each comes to, and its article. */
export function Reading({ reading, chosen, sumsOf, children }: ReadingProps) {
  const { t } = useTranslation();
  const text = useText();
  const yearSums = useYearSums();
  const editRegion = useDraft((state) => state.editRegion);
  const named = ({ id, label }: OneReading['options'][number]): string => {
    const name = id === reading.default ? t('readings.default', { label: text(label) }) : text(label);
    return sumsOf ? t('readings.with', { label: name, sums: yearSums(sumsOf(id)) }) : name;
  };
  return (
    <>
      <ChoiceGroup
        legend={t('readings.legend')}
        options={reading.options.map((option) => ({
          value: option.id,
          label: named(option),
          hint: text(option.meaning),
        }))}
        value={chosen}
        onChange={(option) =>
          editRegion((before) => ({ ...before, readings: { ...before.readings, [reading.id]: option } }))
        }
      />
      {children}
      <Cites of={reading} />
    </>
  );
}
