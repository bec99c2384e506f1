import type { Pack } from '@/engine/index.ts';
import { KIND_WORDS } from '../guide/kind-words.ts';
import { pathOfGuide, tableId } from '../guide/path-of-guide.ts';
import type { GuideRow, GuideTable, TableKind } from '../guide-tables/guide-table.ts';
import { tablesOf } from '../guide-tables/tables-of.ts';
import type { Words } from '../guide-tables/words.ts';
import type { Pair, Side } from './pairs.ts';

type Two<T> = readonly [T, T];

/** Beside care and the account: rules that are called alike wherever they stand. */
const KINDS = [
  'contribution',
  'start',
  'buyout',
  'allowance',
  'disease',
] as const satisfies readonly TableKind[];

/** Where both have a kind of rule, row by row; else that one has it and the other does not say. */
export function tablePairs(packs: Two<Pack>, words: Words): readonly Pair[] {
  const tables = packs.map((pack) => tablesOf(pack, words)) as unknown as Two<readonly GuideTable[]>;
  return KINDS.flatMap((kind): readonly Pair[] => {
    const [one, other] = tables.map((all) => all.filter((table) => table.kind === kind)) as unknown as Two<
      readonly GuideTable[]
    >;
    if (one.length === 0 && other.length === 0) return [];
    if (one.length > 0 && other.length > 0 && kind !== 'disease') return rowPairs(one, other, words);
    const side = (pack: Pack, has: readonly GuideTable[]): Side =>
      has.length > 0
        ? { text: words.t('beside.stated'), to: pathOfGuide(pack.id, tableId(kind)) }
        : { text: words.t('beside.notStated'), isOpen: true };
    return [
      { key: kind, head: words.t(KIND_WORDS[kind]), sides: [side(packs[0], one), side(packs[1], other)] },
    ];
  });
}

function rowPairs(one: readonly GuideTable[], other: readonly GuideTable[], { t }: Words): readonly Pair[] {
  const rows = (tables: readonly GuideTable[]) =>
    new Map(
      tables.flatMap(({ key, caption, rows: all }) =>
        all.map((row) => [`${key} ${row.key}`, { head: `${caption} \u00b7 ${row.head}`, row }] as const),
      ),
    );
  const [first, second] = [rows(one), rows(other)];
  const side = (of: ReadonlyMap<string, { readonly row: GuideRow }>, key: string): Side => {
    const row = of.get(key)?.row;
    return row
      ? { text: row.value, isOpen: row.isOpen === true }
      : { text: t('beside.notStated'), isOpen: true };
  };
  return [...new Set([...first.keys(), ...second.keys()])].map((key) => ({
    key,
    head: (first.get(key) ?? second.get(key))?.head ?? key,
    sides: [side(first, key), side(second, key)],
  }));
}
