import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import type { VisitFormProps } from './VisitForm.tsx';
import { useVisitForm } from './use-visit-form.ts';

/** The visit form once its file is there; until then a sentence, and a way to ask for it again. */
export function LoadedVisitForm(props: VisitFormProps) {
  const { t } = useTranslation();
  const { data: VisitForm, isError, refetch } = useVisitForm();
  if (VisitForm) return <VisitForm {...props} />;
  if (!isError) return <p>{t('visit.loading')}</p>;
  return (
    <div role="alert">
      <Notice kind="problem" title={t('visit.notLoaded')}>
        <p>{t('visit.notLoadedText')}</p>
        <Button onClick={() => void refetch()}>{t('region.retry')}</Button>
      </Notice>
    </div>
  );
}
