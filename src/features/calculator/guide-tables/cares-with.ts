import type { Pack } from '@/engine/index.ts';
import type { Words } from './words.ts';

type Coverage = Pack['coverages'][number];

/** The kinds of care that something stands for, in words. */
export const caresWith = (
  { coverages }: Pack,
  has: (coverage: Coverage) => boolean,
  { t, say }: Words,
): string =>
  coverages
    .filter(has)
    .map(({ care }) => say(`value.care.${care}`))
    .join(t('ui.and'));
