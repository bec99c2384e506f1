import type { Pack } from '@/engine/index.ts';
import type { Words } from '../guide-tables/words.ts';
import type { Pair } from './pairs.ts';

type Two<T> = readonly [T, T];

/** Which documents these are, since when they hold, and in which ways one is insured under them. */
export function documentPairs(packs: Two<Pack>, words: Words): readonly Pair[] {
  const { t, say, text } = words;
  const both = (of: (pack: Pack) => string): Pair['sides'] => [
    { text: of(packs[0]) },
    { text: of(packs[1]) },
  ];
  return [
    {
      key: 'document',
      head: t('beside.document'),
      sides: both(({ document }) => document.number ?? t('document.quoted', { title: text(document.title) })),
    },
    {
      key: 'in-force',
      head: t('beside.inForce'),
      sides: both(({ document: { nature, inForceFrom } }) =>
        nature === 'draft' ? t('beside.draft', { date: inForceFrom.date }) : inForceFrom.date,
      ),
    },
    {
      key: 'enrolments',
      head: t('beside.enrolments'),
      sides: both(({ enrolments }) =>
        enrolments.map((each) => say(`value.enrolment.${each}`)).join(t('ui.and')),
      ),
    },
  ];
}
