import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function HotlineScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.hotline')}>{undefined}</Screen>;
}
