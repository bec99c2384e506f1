import { useTranslation } from 'react-i18next';
import { Notice } from '@/shared/ui/Notice.tsx';

/** Said of figures that would be less had the fund paid for a visit that the document leaves open. */
export function AfterUndetermined() {
  const { t } = useTranslation();
  return (
    <Notice kind="open">
      <p>{t('result.afterUndetermined')}</p>
    </Notice>
  );
}
