import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { elderPath } from '@/features/calculator/elder/elder-path.ts';
import { type DraftState, useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';

/** After something was opened: takes back what was entered before, for as long as nothing else is changed. */
export function ReplacedCase() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const shown = useDraft(canComeBack);
  const undo = useDraft((state) => state.undo);
  return (
    <UndoBar
      text={shown ? t('elderly.replaced', { undo: t('history.undo') }) : ''}
      action={t('history.undo')}
      onUndo={() => {
        undo();
        go(elderPath('answer'));
        focusMain();
      }}
    />
  );
}

/** Nothing that was entered need not come back. */
const canComeBack = ({ canUndo, draft, form, replaced }: DraftState): boolean =>
  canUndo && replaced?.by === draft && !isUntouched(replaced.former, form);
