import { useTranslation } from 'react-i18next';

/** A day as people say it, without zeros before its month. @returns how to say one written as `2023-05-06` */
export function useDay(): (written: string) => string {
  const { t } = useTranslation();
  return (written) => {
    const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
    return t('elder.day', { year, month, day });
  };
}
