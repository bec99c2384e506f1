import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/shared/draft/draft.ts';
import { visitProblems } from '@/shared/draft/evaluate.ts';
import { readTable } from '@/shared/table/read-table.ts';
import { shippedPack } from '../packs.ts';

const packs = ['shiyan', 'dingxi'].map((id) => ({
  open: shippedPack(id),
  draft: { ...emptyDraft(2023, 'next'), policy: id },
}));

const CELLS = [
  '',
  ...`日期 机构 级别 总费用 自费 类别 Total 合计 2023-5-6 2023/13/1 5月6日 45052 320 1,234.50 -3 0.005 1e3 ９９
    三级 社区 药店 康民药房 市医院 “两病” 高血压 住院 慢特病 分娩 谈判药 27 病种 乙类费用 是 否 " "" '=1`.split(
    /\s+/u,
  ),
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 6 }), fc.string({ unit: 'binary' }));
const table = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    fc.constantFrom('\t', ',', ';', '，', ' '),
  )
  .chain(([rows, separator]) =>
    fc.constantFrom('\n', '\r\n', '\r').map((end) => rows.map((cells) => cells.join(separator)).join(end)),
  );

describe.each(packs)('whatever is pasted for $draft.policy', ({ open, draft }) => {
  it('throws nothing, loses no character, and what is taken is accepted', () => {
    fc.assert(
      fc.property(fc.oneof(table, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const { rows, text: read } = readTable(text, { draft, open });
        let place = read.startsWith('\uFEFF') && rows[0]?.start === 1 ? 1 : 0;
        for (const row of rows) {
          expect(row.start).toBe(place);
          expect(row.line).toBe(read.slice(0, place).split('\n').length);
          place = row.end;
          if (row.kind === 'problem') expect(row.problems).not.toEqual([]);
          if (row.kind === 'visit') expect(visitProblems(row.visit, draft, open)).toEqual([]);
          if (row.kind === 'skipped' && row.why === 'empty') expect(row.cells.join('').trim()).toBe('');
        }
        expect(place).toBe(read.length);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes each of the lines of a plain table for one row', () => {
    const plain = fc.array(
      fc.array(fc.constantFrom(...CELLS.filter((each) => !each.includes('"'))), { minLength: 1 }),
    );
    fc.assert(
      fc.property(plain, (lines) => {
        const text = lines.map((cells) => cells.join('\t')).join('\n');
        expect(readTable(text, { draft, open }).rows).toHaveLength(text === '' ? 0 : lines.length);
      }),
      { numRuns: 100 },
    );
  });
});
