import { expect, it } from 'vitest';
import { type AccountMonth, type Basis, basesOfCredits } from '@/engine/index.ts';

import { shippedPack } from '../packs.ts';

const month = (basis: Basis | undefined): AccountMonth => ({
  month: '2023-01',
  reason: 'not-specified',
  missing: [],
  basis,
});

it('the articles of the credits are named once, with that of the month after, and each assumption apart', () => {
  const { pack } = shippedPack('baoji');
  expect(pack.account.nextMonth?.cite).toBe('5');
  const months = [
    month({ cite: ['6', '7'] }),
    month({ cite: '7', assumption: 'flexible' }),
    month({ cite: '6', assumption: 'flexible' }),
  ];
  expect(basesOfCredits(months, pack)).toEqual([{ cite: ['6', '7', '5'] }, { assumption: 'flexible' }]);
});

it('where no credit rests on anything there is nothing to name', () => {
  expect(basesOfCredits([month(undefined)], shippedPack('baoji').pack)).toEqual([]);
});
