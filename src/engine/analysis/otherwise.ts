import type { OpenPack } from '../pack/open.ts';
import { settle } from '../result/settle.ts';
import type { Settlement } from '../result/settlement.ts';

/** A whole case as it comes out by another option of a reading that matters, the others being as they are. */
export interface SettledOtherwise {
  readonly reading: string;
  readonly option: string;
  /** With the traces of its claims. */
  readonly settlement: Settlement;
}

/** The case by every option that is not chosen, of the readings that matter in it. */
export function settledOtherwise(open: OpenPack, of: Settlement): readonly SettledOtherwise[] {
  return open.pack.readings
    .filter(({ id }) => of.readingsThatMatter.includes(id))
    .flatMap(({ id, options }) =>
      options
        .filter((option) => option.id !== of.readings[id])
        .map(({ id: option }) => {
          const readings = { ...of.readings, [id]: option };
          return { reading: id, option, settlement: settle(open, { ...of.case, readings }, { trace: true }) };
        }),
    );
}
