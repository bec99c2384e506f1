import { useTranslation } from 'react-i18next';
import { articlesOf, type Settlement } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { type OtherFigure, useOtherFigures } from '../explain/other-figures.ts';
import { usePack } from '../pack.ts';
import { useWhyBasis } from './use-why-basis.ts';

/** A clause that can be read in more than one way: what is asked there, what each answer comes to, and its articles. */
interface ClauseSaid {
  readonly question: string;
  readonly answers: readonly string[];
  readonly basis: string;
}

interface OtherwiseSaid {
  readonly title: string;
  readonly clauses: readonly ClauseSaid[];
  readonly ask: string;
}

/** Each clause by which the person would pay something else if it were read otherwise, and who knows; else undefined. */
export function useOtherwiseSaid({ readings }: Settlement): OtherwiseSaid | undefined {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const basisOf = useWhyBasis();
  const others = useOtherFigures({ term: 'out-of-pocket' });
  const clauses = (pack?.readings ?? []).flatMap((clause): readonly ClauseSaid[] => {
    const figures = others.filter(({ reading }) => reading === clause.id);
    if (figures.length === 0) return [];
    const label = (id: string | undefined): string => {
      const option = clause.options.find((each) => each.id === id);
      return option ? text(option.label) : '';
    };
    const answer = ({ option, figure }: OtherFigure): string =>
      figure === undefined
        ? t('elder.otherwise.open', { label: label(option) })
        : t('elder.otherwise.figure', { label: label(option), amount: showAmount(figure) });
    return [
      {
        question: text(clause.question),
        answers: [t('elder.otherwise.chosen', { label: label(readings[clause.id]) }), ...figures.map(answer)],
        basis: basisOf(articlesOf(clause)),
      },
    ];
  });
  if (clauses.length === 0) return undefined;
  const isOne = clauses.length === 1;
  return {
    title: isOne ? t('readings.title') : t('elder.otherwise.title', { count: clauses.length }),
    clauses,
    ask: t(isOne ? 'elder.otherwise.ask' : 'elder.otherwise.askEach'),
  };
}
