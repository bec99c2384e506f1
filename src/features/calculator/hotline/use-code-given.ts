import { useTranslation } from 'react-i18next';
import { caseCodeOf } from '@/shared/case-code/case-code.ts';
import { typedOf } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { useBeyondSaid } from '../case-code/use-beyond-said.ts';
import { useChosenPolicy } from '../Workspace.tsx';

/** @property shown whether there is anything to say of it before somebody asks */
type CodeGiven =
  | { readonly code: string; readonly shown: true }
  | { readonly code: undefined; readonly why: string; readonly shown: boolean };

/** The number of the present case, or a sentence on why there is none. It speaks of nothing that is not saved yet. */
export function useCodeGiven(): CodeGiven {
  const { t } = useTranslation();
  const beyondSaid = useBeyondSaid();
  const open = useChosenPolicy().data?.open;
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  const none = (why: string, shown: boolean): CodeGiven => ({ code: undefined, why, shown });
  if (Object.keys(typedOf(draft, form).unsaved).length > 0) return none(t('hotline.given.saveFirst'), false);
  if (isUntouched(draft, form)) return none(t('hotline.given.nothing'), false);
  if (draft.policy !== undefined && open === undefined) return none(t('hotline.given.waiting'), false);
  const made = caseCodeOf(draft, open);
  if (made.ok) return { code: made.code, shown: true };
  switch (made.why) {
    case 'no-region':
      return none(t('hotline.given.noRegion'), true);
    case 'too-long':
      return none(t('hotline.given.tooLong') + t('hotline.given.instead'), true);
    case 'holds-more':
      return none(beyondSaid(made.beyond, draft) + t('hotline.given.instead'), true);
  }
}
