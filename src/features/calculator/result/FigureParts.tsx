import { useTranslation } from 'react-i18next';
import type { Figure } from '@/engine/index.ts';
import { shareText } from '../figure-text.ts';

/** How a rate was derived, where the document derives it: `50% + 10%`. Nothing where it stands there as it is. */
export function FigureParts({ of }: { readonly of: Figure }) {
  const { t } = useTranslation();
  const parts = shareText(of);
  return /[+\u2212×÷]/u.test(parts) ? <p>{t('rule.parts', { parts })}</p> : undefined;
}
