import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/language.ts';

/** A day as people say it: in Chinese without zeros before its month. @returns how to say one written as `2023-05-06` */
export function useDay(): (written: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const digits = language === 'en' ? 2 : 1;
  return (written) => {
    const [year = '', month = '', day = ''] = written.split('-').map((part) => String(Number(part)));
    return t('elder.day', { year, month: month.padStart(digits, '0'), day: day.padStart(digits, '0') });
  };
}
