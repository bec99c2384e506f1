import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { PATHS } from '../paths.ts';

/** Instead of a file with nothing in it: the way to where something is entered. */
export function NothingYet() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <>
      <p>{t('files.nothing')}</p>
      <Button onClick={() => go(PATHS.start)}>{t('files.toAll')}</Button>
    </>
  );
}
