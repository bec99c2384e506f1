import { useTranslation } from 'react-i18next';
import type { LeftOut } from '@/shared/draft/project.ts';
import { Notice } from '@/shared/ui/Notice.tsx';

/** What was entered and is not counted, each kind said once. */
export function LeftOutNotices({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation();
  const codes = new Set(leftOut.map(({ code }) => code));
  return (
    <>
      {codes.has('no-pooled-only') && (
        <Notice>
          <p>{t('result.noPooledOnly')}</p>
        </Notice>
      )}
      {codes.has('no-date-yet') && (
        <Notice>
          <p>{t('result.noDateYet')}</p>
        </Notice>
      )}
    </>
  );
}
