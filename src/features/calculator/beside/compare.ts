import type { Pack } from '@/engine/index.ts';
import type { Words } from '../guide-tables/words.ts';
import { keepingPairs, paymentPairs } from './account-pairs.ts';
import { carePairs, caresOfOne } from './care-pairs.ts';
import { creditPairs } from './credit-pairs.ts';
import { documentPairs } from './document-pairs.ts';
import type { PairsOf } from './pairs.ts';
import { tablePairs } from './table-pairs.ts';

/** What two regions say of the same situations, part by part. */
export const compare = (packs: readonly [Pack, Pack], words: Words): readonly PairsOf[] => [
  ...carePairs(packs, words),
  {
    key: 'others',
    title: words.t('beside.others'),
    pairs: [...caresOfOne(packs, words), ...tablePairs(packs, words)],
  },
  { key: 'credit', title: words.t('beside.credit'), pairs: creditPairs(packs, words) },
  { key: 'uses', title: words.t('beside.mayPay'), pairs: paymentPairs(packs, words) },
  { key: 'keeping', title: words.t('beside.keeping'), pairs: keepingPairs(packs, words) },
  { key: 'document', title: words.t('beside.document'), pairs: documentPairs(packs, words) },
];
