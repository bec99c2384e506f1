import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function AboutScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.about')}>{undefined}</Screen>;
}
