import { useTranslation } from 'react-i18next';
import type { CaseProblemCode } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';

/** Entries that are refused as more than the total only where nothing else is taken from it. */
const ALONE: ReadonlySet<string> = new Set(['classB', 'preSelfPay']);

/** The sentence on what is wrong with an entry of a visit. */
export function useEntryProblem(): (entry: string, code: CaseProblemCode) => string {
  const { t } = useTranslation();
  const say = useCode();
  return (entry, code) =>
    code === 'more-than-total' && ALONE.has(entry) ? t('visit.aboveTotal') : say(`caseProblem.${code}`);
}
