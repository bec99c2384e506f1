import { useTranslation } from 'react-i18next';
import { caseCodeOf } from '@/shared/case-code/case-code.ts';
import { typedOf } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './spoken.module.css';

/** Id of what holds the button that copies the number. */
export const CODE_GIVEN = 'hotline-code-given';

const WHY = {
  'no-region': 'hotline.given.noRegion',
  'holds-more': 'hotline.given.holdsMore',
  'too-long': 'hotline.given.tooLong',
} as const;

/** The present case as a number that can be read out, or why there is none; it says nothing of what is not saved yet. */
export function CaseCodeGiven() {
  const { t } = useTranslation();
  const open = useChosenPolicy().data?.open;
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  const isSaved = Object.keys(typedOf(draft, form).unsaved).length === 0;
  if (!isSaved || isUntouched(draft, form)) return undefined;
  const made = caseCodeOf(draft, open);
  return (
    <div className={styles['line']} id={CODE_GIVEN}>
      <p className={styles['given']}>
        {t('hotline.given.named')} {made.ok ? <b>{made.code}</b> : t(WHY[made.why])}
      </p>
      {made.ok && (
        <CopyButton key={made.code} text={made.code} of={t('hotline.given.label')}>
          {t('copy.copy')}
        </CopyButton>
      )}
    </div>
  );
}
