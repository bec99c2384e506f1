import type { OpenPack, Pack } from '@/engine/index.ts';
import type { GuideRow, GuideTable, OtherMeaning } from './guide-table.ts';
import { tablesOf } from './tables-of.ts';
import type { Words } from './words.ts';

type Readings = Readonly<Record<string, string>>;

/** The tables of a pack under the readings in force; every row that another meaning of a clause changes says both. */
export function tablesWithOtherMeanings(
  open: OpenPack,
  readings: Readings,
  words: Words,
): readonly GuideTable[] {
  const pack = open.under(readings);
  const others = otherPacks(open, readings, words).map((other) => ({
    ...other,
    tables: new Map(tablesOf(other.pack, words).map((table) => [table.key, table])),
  }));
  return tablesOf(pack, words).map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const meanings = others.flatMap(({ key, option, tables }): readonly OtherMeaning[] => {
        const there = tables.get(table.key)?.rows.find((each) => each.key === row.key);
        const value = there === undefined ? words.t('guideTable.none') : meaningOf(there, row);
        return value === undefined ? [] : [{ key, option, value }];
      });
      return meanings.length === 0 ? row : { ...row, others: meanings };
    }),
  }));
}

/** What a row says elsewhere, if it is anything else. */
function meaningOf(there: GuideRow, here: GuideRow): string | undefined {
  if (there.head !== here.head) return `${there.head}: ${there.value}`;
  return there.value === here.value ? undefined : there.value;
}

interface OtherPack {
  readonly key: string;
  readonly option: string;
  readonly pack: Pack;
}

/** The pack under every other option of each of its readings, one at a time. */
const otherPacks = (open: OpenPack, readings: Readings, { text }: Words): readonly OtherPack[] =>
  open.pack.readings.flatMap(({ id, options }) =>
    options
      .filter((option) => option.id !== readings[id])
      .map((option) => ({
        key: `${id} ${option.id}`,
        option: text(option.label),
        pack: open.under({ ...readings, [id]: option.id }),
      })),
  );
