import { useTranslation } from 'react-i18next';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';

/** The number for questions; one tap calls it, unless it is more than can be dialled. */
export function CallHotline({ hotline }: { readonly hotline: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <PhoneLink phone={hotline}>{t('computes.call', { hotline })}</PhoneLink>
    </p>
  );
}
