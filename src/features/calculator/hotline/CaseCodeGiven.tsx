import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import styles from './spoken.module.css';
import type { CodeGiven } from './use-code-given.ts';

/** Id of what holds the button that copies the number. */
export const CODE_GIVEN = 'hotline-code-given';

/** The present case as a number that can be read out, or why there is none; it says nothing of what is not saved yet. */
export function CaseCodeGiven({ given }: { readonly given: CodeGiven }) {
  const { t } = useTranslation();
  if (!given.shown) return undefined;
  return (
    <div className={styles['line']} id={CODE_GIVEN}>
      <p className={styles['given']}>
        {t('hotline.given.named')} {given.code === undefined ? given.why : <b>{given.code}</b>}
      </p>
      {given.code !== undefined && (
        <CopyButton key={given.code} text={given.code} of={t('hotline.given.label')}>
          {t('copy.copy')}
        </CopyButton>
      )}
    </div>
  );
}
