import { type Figure, valueOf } from '@/engine/index.ts';
import { figureText } from '../figure-text.ts';
import { showPercent } from '../result/percent.ts';
import type { Words } from './words.ts';

/** A figure in words, and its parts where it is derived from others. */
export interface ShownFigure {
  readonly value: string;
  readonly how: string | undefined;
}

/** `1000` is 1,000. The commas are put in as text. */
export function grouped(decimal: string): string {
  const [whole = '', ...decimals] = decimal.split('.');
  return [whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ','), ...decimals].join('.');
}

type Show = (decimal: string) => string;

const shown = (figure: Figure, show: Show, inAll: Show): ShownFigure => {
  const isPlain = typeof figure === 'string' || ('is' in figure && typeof figure.is === 'string');
  return { value: inAll(valueOf(figure).toFixed()), how: isPlain ? undefined : figureText(figure, show) };
};

export const amountShown = (figure: Figure, { t }: Words): ShownFigure =>
  shown(figure, grouped, (amount) => t('guideTable.yuan', { amount: grouped(amount) }));

/** A share, or a multiple of a base, as a percentage. */
export const shareShown = (figure: Figure): ShownFigure => shown(figure, showPercent, showPercent);

export const monthsShown = (figure: Figure, { t }: Words): ShownFigure =>
  shown(figure, grouped, (count) => t('guideTable.months', { n: count }));

export const daysShown = (figure: Figure, { t }: Words): ShownFigure =>
  shown(figure, grouped, (count) => t('guideTable.days', { n: count }));

export const timesShown = (figure: Figure, { t }: Words): ShownFigure =>
  shown(figure, grouped, (n) => t('guideTable.times', { n }));
