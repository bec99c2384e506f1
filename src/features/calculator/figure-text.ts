import type { Figure } from '@/engine/index.ts';
import { showPercent } from './result/percent.ts';

type Show = (decimal: string) => string;

/** A figure as the document has it, with its parts where it is derived: `98 + 15`. @param show how a decimal is written */
export function figureText(figure: Figure, show: Show = (decimal) => decimal): string {
  const all = (parts: readonly Figure[], sign: string, each = figureText): string =>
    parts.map((part) => each(part, show)).join(` ${sign} `);
  if (typeof figure === 'string') return show(figure);
  if ('plus' in figure) return all(figure.plus, '+');
  if ('minus' in figure) return all(figure.minus, '\u2212');
  if ('times' in figure) return all(figure.times, '×', factorText);
  if ('half' in figure) return `${factorText(figure.half, show)} ÷ 2`;
  return figureText(figure.is, show);
}

/** The same of a share: `6.4%`. */
export const shareText = (figure: Figure): string => figureText(figure, showPercent);

/** A sum within a product stands in brackets. */
function factorText(figure: Figure, show?: Show): string {
  if (typeof figure !== 'string' && 'is' in figure) return factorText(figure.is, show);
  const text = figureText(figure, show);
  return typeof figure !== 'string' && ('plus' in figure || 'minus' in figure) ? `(${text})` : text;
}
