import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { useWays } from '../steps/use-ways.ts';

/** Instead of a file with nothing in it: the way to where something is entered. */
export function NothingYet() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { home } = useWays();
  return (
    <>
      <p>{t('files.nothing')}</p>
      <Button onClick={() => go(home)}>{t('files.toAll')}</Button>
    </>
  );
}
