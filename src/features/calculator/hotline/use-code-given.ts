import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { type CaseCode, caseCodeOf } from '@/shared/case-code/case-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { type OpenForm, typedOf } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { useBeyondSaid } from '../case-code/use-beyond-said.ts';
import { useChosenPolicy } from '../Workspace.tsx';

/** @property shown whether there is anything to say of it before somebody asks */
export type CodeGiven =
  | { readonly code: string; readonly shown: true }
  | { readonly code: undefined; readonly why: string; readonly shown: boolean };

type Made = CaseCode | { readonly ok: false; readonly why: 'unsaved' | 'nothing' | 'waiting' };

function madeOf(draft: Draft, form: OpenForm, open: OpenPack | undefined): Made {
  if (Object.keys(typedOf(draft, form).unsaved).length > 0) return { ok: false, why: 'unsaved' };
  if (isUntouched(draft, form)) return { ok: false, why: 'nothing' };
  if (draft.policy !== undefined && open === undefined) return { ok: false, why: 'waiting' };
  return caseCodeOf(draft, open);
}

/** The number of the present case, or a sentence on why there is none. It speaks of nothing that is not saved yet. */
export function useCodeGiven(): CodeGiven {
  const { t } = useTranslation();
  const beyondSaid = useBeyondSaid();
  const open = useChosenPolicy().data?.open;
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  const none = (why: string, shown: boolean): CodeGiven => ({ code: undefined, why, shown });
  // What a number has no room for takes writing and reading every part of the case by itself.
  const made = useMemo(() => madeOf(draft, form, open), [draft, form, open]);
  if (made.ok) return { code: made.code, shown: true };
  switch (made.why) {
    case 'unsaved':
      return none(t('hotline.given.saveFirst'), false);
    case 'nothing':
      return none(t('hotline.given.nothing'), false);
    case 'waiting':
      return none(t('hotline.given.waiting'), false);
    case 'no-region':
      return none(t('hotline.given.noRegion'), true);
    case 'too-long':
      return none(t('hotline.given.tooLong') + t('hotline.given.instead'), true);
    case 'holds-more':
      return none(beyondSaid(made.beyond, draft) + t('hotline.given.instead'), true);
  }
}
