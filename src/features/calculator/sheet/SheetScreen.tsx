import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen.tsx';

export function SheetScreen() {
  const { t } = useTranslation();
  return <Screen title={t('nav.sheet')}>{undefined}</Screen>;
}
