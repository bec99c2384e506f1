import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCase, spanOfReadings, yearsUnder } from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';
import { anyCase } from './arbitrary-case.ts';
import { FEWER_RUNS } from './engine.ts';

it('under any combination of readings a year comes out within the span, and without a span at one sum', () => {
  fc.assert(
    fc.property(anyCase, fc.infiniteStream(fc.nat(10)), (json, picks) => {
      const read = readCase(json, (id) => shippedPacks.get(id));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { policy: open, value: kase } = read;
      const span = spanOfReadings(open, kase);
      const chosen = yearsUnder(open, kase, kase.readings);
      for (let round = 0; round < 4; round += 1) {
        const readings = Object.fromEntries(
          open.pack.readings.map(({ id, options }) => [
            id,
            options[Number(picks.next().value) % options.length]?.id ?? '',
          ]),
        );
        for (const sums of yearsUnder(open, kase, readings)) {
          const year = span?.years.find((each) => each.year === sums.year);
          if (year === undefined) {
            expect(sums).toEqual(chosen.find((each) => each.year === sums.year));
            continue;
          }
          for (const key of ['paid', 'outOfPocket', 'undetermined'] as const) {
            expect(sums[key]).toBeGreaterThanOrEqual(year[key].least);
            expect(sums[key]).toBeLessThanOrEqual(year[key].most);
          }
        }
      }
    }),
    FEWER_RUNS,
  );
});
