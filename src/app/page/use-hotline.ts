import { useEffect } from 'react';
import { setHotline } from '@/i18n/i18n.ts';
import { useConfig } from '@/shared/config/config-file.ts';

/** Has every text name the number that the host gives for questions. */
export function useHotline(): void {
  const { hotline } = useConfig().config;
  useEffect(() => setHotline(hotline), [hotline]);
}
