import type { KeepingRow, Use, UseRow } from '@/engine/index.ts';
import type { UseQuestion } from './asking.ts';

interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** Keys of the texts that name what the account may be asked to pay. */
export const FOR_WORDS: Readonly<Record<Use['for'], Words>> = {
  'eligible-share': { label: 'use.for.eligibleShare', hint: 'use.for.eligibleShareHint' },
  'other-share': { label: 'use.for.otherShare', hint: 'use.for.otherShareHint' },
  drugs: { label: 'use.for.drugs' },
  devices: { label: 'use.for.devices' },
  consumables: { label: 'use.for.consumables' },
  'premium-residents': { label: 'use.for.premiumResidents' },
  'premium-large-sum': { label: 'use.for.premiumLargeSum' },
  'premium-long-term-care': { label: 'use.for.premiumLongTermCare' },
  'premium-supplementary': { label: 'use.for.premiumSupplementary' },
  'premium-commercial': { label: 'use.for.premiumCommercial' },
  'public-health': { label: 'use.for.publicHealth' },
  fitness: { label: 'use.for.fitness' },
  wellness: { label: 'use.for.wellness' },
};

const WHOSE_WORDS: Readonly<Record<Use['whose'], Words>> = {
  self: { label: 'use.people.self' },
  spouse: { label: 'use.people.spouse' },
  parents: { label: 'use.people.parents' },
  children: { label: 'use.people.children' },
  others: { label: 'use.people.others', hint: 'use.people.othersHint' },
};

const AT_WORDS: Readonly<Record<Use['at'], Words>> = {
  'designated-institution': { label: 'use.places.institution', hint: 'use.places.institutionHint' },
  'designated-pharmacy': { label: 'use.places.pharmacy' },
  elsewhere: { label: 'use.places.elsewhere', hint: 'use.places.elsewhereHint' },
};

export const VALUE_WORDS: { readonly [Q in UseQuestion]: Readonly<Record<Use[Q], Words>> } = {
  for: FOR_WORDS,
  whose: WHOSE_WORDS,
  at: AT_WORDS,
};

export const QUESTION_WORDS = {
  for: { label: 'use.forWhat', question: 'use.forWhatQuestion' },
  whose: { label: 'use.whose', question: 'use.whoseQuestion' },
  at: { label: 'use.at', question: 'use.atQuestion' },
} as const satisfies Readonly<Record<UseQuestion, object>>;

export const ANSWER_WORDS = {
  yes: 'use.answer.yes',
  'not-yet': 'use.answer.notYet',
  no: 'use.answer.no',
  'not-stated': 'use.answer.notStated',
} as const satisfies Readonly<Record<UseRow['is'], string>>;

export const TOPIC_WORDS = {
  'carry-over': 'use.topics.carryOver',
  inheritance: 'use.topics.inheritance',
  transfer: 'use.topics.transfer',
  abroad: 'use.topics.abroad',
  cash: 'use.topics.cash',
} as const satisfies Readonly<Record<KeepingRow['topic'], string>>;

/** What the account may be asked to pay, as people think of it. */
export const PURPOSE_GROUPS: readonly { readonly title: string; readonly purposes: readonly Use['for'][] }[] =
  [
    {
      title: 'use.groups.care',
      purposes: ['eligible-share', 'other-share', 'drugs', 'devices', 'consumables'],
    },
    {
      title: 'use.groups.premiums',
      purposes: [
        'premium-residents',
        'premium-large-sum',
        'premium-long-term-care',
        'premium-supplementary',
        'premium-commercial',
      ],
    },
    { title: 'use.groups.other', purposes: ['public-health', 'fitness', 'wellness'] },
  ];
