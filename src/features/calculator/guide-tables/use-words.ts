import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Words } from './words.ts';

export function useWords(): Words {
  const { t } = useTranslation();
  return {
    t: (key, variables = {}) => t(key, variables),
    say: useCode(),
    text: useText(),
    limitName: useLimitName(),
    supplementName: useSupplementName(),
  };
}
