import { formatDay, type Meaning, type Term } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { useText } from '@/i18n/use-text.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { useSupplementName } from '../supplement-name.ts';
import { useSettledHere } from './settled-here.ts';
import { useTexts } from './use-texts.ts';

/** What a supplement has; its id may be that of a limit as well. */
const OF_SUPPLEMENTS: ReadonlySet<Term> = new Set([
  'above-threshold',
  'above-threshold-before',
  'borne',
  'borne-before',
  'supplement',
  'supplement-excess',
  'supplement-rate',
  'threshold',
  'threshold-left',
]);

/** What people call a figure of a formula: by its term, and by the limit, the parameter, the month or the visit it is of. */
export function useTermName(): (meaning: Meaning) => string {
  const { t } = useTexts();
  const text = useText();
  const language = useLanguage();
  const pack = usePack();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const settlement = useSettledHere();
  return (meaning) => {
    const { term, id, claim, month } = meaning;
    const named = id === undefined ? undefined : nameOf(term, id);
    const plain = `explain.term.${term}`;
    const name = named === undefined ? t(plain) : t([`explain.termOf.${term}`, plain], { of: named });
    const date = claim === undefined ? undefined : settlement?.case.claims[claim]?.date;
    const when = date !== undefined ? formatDay(date) : month && periodName(month, language);
    return when === undefined ? name : t('explain.when', { when, name });
  };

  /** Of a limit, a supplement, a parameter or a disease of the pack. */
  function nameOf(term: Term, id: string): string | undefined {
    if (OF_SUPPLEMENTS.has(term)) return supplementName(id);
    const limit = pack?.limits.find((rule) => rule.id === id);
    if (limit) return limitName(id, limit.period);
    const labelled = pack?.parameters.find((parameter) => parameter.id === id)?.label;
    const disease = pack?.diseases.find((each) => each.id === id)?.name;
    const own = labelled ?? disease;
    return own && text(own);
  }
}
