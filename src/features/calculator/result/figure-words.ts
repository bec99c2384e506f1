import type { Figure } from '@/engine/index.ts';
import { showPercent } from './percent.ts';

/** A share the way the document derives it: `50% + 10%`, `93% × (100% − 5%)`. */
export function figureInWords(figure: Figure): string {
  if (typeof figure === 'string') return showPercent(figure);
  if ('plus' in figure) return figure.plus.map(figureInWords).join(' + ');
  if ('minus' in figure) return figure.minus.map(figureInWords).join(' \u2212 ');
  if ('times' in figure) return figure.times.map(asFactor).join(' × ');
  if ('half' in figure) return `${asFactor(figure.half)} ÷ 2`;
  return figureInWords(figure.is);
}

/** A sum within a product stands in brackets. */
function asFactor(figure: Figure): string {
  if (typeof figure !== 'string' && 'is' in figure) return asFactor(figure.is);
  const words = figureInWords(figure);
  return typeof figure !== 'string' && ('plus' in figure || 'minus' in figure) ? `(${words})` : words;
}
