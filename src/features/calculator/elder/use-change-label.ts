import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { changedOf } from './taken-up.ts';

/** What the button says that goes over a visit once more: that it was left half done where it was. */
export function useChangeLabel(visit: Visit): string {
  const { t } = useTranslation();
  const half = useDraft((state) => changedOf(state, visit) !== undefined);
  return t(half ? 'elder.answer.goOnChanging' : 'elder.answer.change');
}
