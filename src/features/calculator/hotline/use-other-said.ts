import { useTranslation } from 'react-i18next';
import type { Meaning } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { useEveryOtherFigure } from '../explain/other-figures.ts';
import { usePack } from '../pack.ts';
import { spokenAmount } from './told-parts.ts';

/** Of a figure that depends on how a clause is read: what the clause leaves open, and what the figure is by each other meaning. */
export function useOtherSaid(): (of: Meaning | undefined) => readonly string[] {
  const { t } = useTranslation();
  const text = useText();
  const readings = usePack()?.readings ?? [];
  const othersOf = useEveryOtherFigure();
  return (of) =>
    (of ? othersOf(of) : []).flatMap(({ reading, option, figure }) => {
      const clause = readings.find(({ id }) => id === reading);
      const meaning = clause?.options.find(({ id }) => id === option);
      if (!clause || !meaning) return [];
      const words = { question: text(clause.question), label: text(meaning.label) };
      return figure === undefined
        ? t('hotline.say.otherOpen', words)
        : t('hotline.say.other', { ...words, amount: spokenAmount(figure) });
    });
}
