import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function OpenLinkScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.open')}>{undefined}</Screen>;
}
