import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function ElderScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.elder')}>{undefined}</Screen>;
}
