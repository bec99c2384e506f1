import { useTranslation } from 'react-i18next';
import type { Asking } from './asking.ts';
import { progress } from './progress.ts';
import type { Question } from './questions.ts';
import { useChanging } from './use-changing.ts';

/** Says in words where on the way a question is. */
export function useEyebrow(question: Question, asking: Asking): string {
  const { t } = useTranslation();
  const changing = useChanging(question, asking);
  const place = progress(question, asking);
  if (changing || place === undefined) return t('steps.changing');
  const { at, of, atMost } = place;
  const known = atMost ? t('steps.progressAtMost', { at, of }) : t('steps.progress', { at, of });
  const said = of === undefined ? t('steps.progressAt', { at }) : known;
  const count = asking.draft.visits.length;
  return count === 0 ? said : t('steps.further', { progress: said, count });
}
