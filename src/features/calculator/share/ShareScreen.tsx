import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function ShareScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.share')}>{undefined}</Screen>;
}
