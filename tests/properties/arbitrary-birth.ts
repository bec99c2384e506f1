import fc from 'fast-check';
import type { BirthJson } from './case-json.ts';

/** How a pregnancy ended, in every way. */
export const birth: fc.Arbitrary<BirthJson> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('normal', 'difficult', 'cesarean'),
      babies: fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 9 })),
    },
    { requiredKeys: ['kind'] },
  ) as fc.Arbitrary<BirthJson>,
  fc.record(
    {
      kind: fc.constant('termination'),
      babies: fc.constantFrom(1, 2),
      months: fc.integer({ min: 0, max: 10 }),
    },
    { requiredKeys: ['kind', 'months'] },
  ) as fc.Arbitrary<BirthJson>,
);
