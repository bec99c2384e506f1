import { useTranslation } from 'react-i18next';
import type { Figure } from '@/engine/index.ts';
import { showPercent } from './percent.ts';

/** How a rate was derived, where the document derives it: `50% + 10%`. Nothing where it stands there as it is. */
export function FigureParts({ of }: { readonly of: Figure }) {
  const { t } = useTranslation();
  if (typeof of === 'string') return undefined;
  return <p>{t('rule.parts', { parts: inWords(of) })}</p>;
}

function inWords(figure: Figure): string {
  if (typeof figure === 'string') return showPercent(figure);
  if ('plus' in figure) return figure.plus.map(inWords).join(' + ');
  if ('minus' in figure) return figure.minus.map(inWords).join(' \u2212 ');
  if ('times' in figure) return figure.times.map(inWords).join(' × ');
  if ('half' in figure) return `${inWords(figure.half)} ÷ 2`;
  return inWords(figure.is);
}
