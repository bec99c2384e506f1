import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate, visitProblems } from '@/shared/draft/evaluate.ts';
import { leftText } from '@/shared/table/left-text.ts';
import { readTable, type TableReading } from '@/shared/table/read-table.ts';
import { shippedPack } from '../packs.ts';

const draftOf = (changes: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(2023, 'next'),
  policy: 'kaifeng',
  ...changes,
});
const open = shippedPack('kaifeng');
const read = (text: string, changes: Partial<Draft> = {}): TableReading =>
  readTable(text, { draft: draftOf(changes), open });

/** What became of every row that is not empty, in short. */
const short = ({ rows }: TableReading): readonly string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'visit') {
      const { date, kind, level, total } = row.visit;
      return [`${row.line} ${date} ${kind === 'pharmacy' ? kind : level} ${total}`];
    }
    if (row.kind === 'skipped') return row.why === 'empty' ? [] : [`${row.line} ${row.why}`];
    return [`${row.line} ${row.problems.map(({ column, code }) => `${column ?? ''}:${code}`).join(' ')}`];
  });

const visits = ({ rows }: TableReading): readonly Visit[] =>
  rows.flatMap((row) => (row.kind === 'visit' ? [row.visit] : []));

/** One row under the usual head, with further columns by their heads. */
function under(cells: Readonly<Record<string, string>>): TableReading {
  const all = { 日期: '2023-05-06', 级别: '三级', 总费用: '320', ...cells };
  return read(`${Object.keys(all).join('\t')}\n${Object.values(all).join('\t')}`);
}
const outcome = (cells: Readonly<Record<string, string>>): string => short(under(cells))[1] ?? '';
const visitOf = (cells: Readonly<Record<string, string>>): Visit => {
  const [visit] = visits(under(cells));
  if (visit === undefined) throw new Error(outcome(cells));
  return visit;
};

describe('a table', () => {
  it('comes out of Excel as cells between tabs, with CR LF', () => {
    const text =
      '日期\t机构\t级别\t总费用\t目录外\r\n2023/5/6\t市中心医院\t三级\t1,234.50\t20\r\n2023/5/7\t某乡卫生院\t\t 86.5 \t\r\n';
    expect(short(read(text))).toEqual([
      '1 head',
      '2 2023-05-06 tertiary 1,234.50',
      '3 2023-05-07 community 86.50',
    ]);
    expect(visits(read(text))[0]).toMatchObject({ name: '市中心医院', outOfScope: '20.00' });
  });

  it('comes out of WPS with times, currency signs, blanks and a title above the head', () => {
    const text =
      '2023年就诊明细\t\t\t\n\n就诊日期\t医疗机构名称\t医院等级\t费用总额（元）\n2023-05-06 10:30:00\t市中心医院\t三级甲等\t¥ 320.00 \n2023年5月7日 星期日\t县医院\t二甲\t８６．５０元';
    expect(short(read(text))).toEqual([
      '1 title',
      '3 head',
      '4 2023-05-06 tertiary 320.00',
      '5 2023-05-07 secondary 86.50',
    ]);
  });

  it.each([
    [',', '日期,机构,级别,总费用\n2023-5-6,"甲,乙医院",三级,"1,234.50"'],
    [';', '日期;机构;级别;总费用\n2023-5-6;甲,乙医院;三级;1,234.50'],
    ['，', '日期，机构，级别，总费用\n2023-5-6，“甲,乙医院”，三级，1234.50'],
    ['|', '日期|机构|级别|总费用\n2023-5-6|甲,乙医院|三级|1234.5'],
    ['blanks', '日期 机构 级别 总费用\n2023-5-6 甲乙医院 三级 1234.5'],
  ])('is split at %s', (_, text) => {
    expect(short(read(text))).toEqual(['1 head', '2 2023-05-06 tertiary 1,234.50']);
  });

  it('has quoted cells with line breaks and quotation marks', () => {
    const text = '日期,机构,级别,总费用\n2023-5-6,"市""第一""\n医院",三级,320\n2023-5-7,县医院,二级,100\n';
    const reading = read(text);
    expect(short(reading)).toEqual([
      '1 head',
      '2 2023-05-06 tertiary 320.00',
      '4 2023-05-07 secondary 100.00',
    ]);
    expect(visits(reading)[0]?.name).toBe('市"第一" 医院');
  });

  it('is read line by line where quotation marks do not pair off', () => {
    const text = '日期,机构,级别,总费用\n2023-5-6,"市医院,三级,320\n2023-5-7,县医院,二级,100';
    expect(short(read(text)).slice(1)).toEqual([
      '2 2023-05-06 tertiary 320.00',
      '3 2023-05-07 secondary 100.00',
    ]);
  });

  it('says so where a missing quotation mark swallowed a line', () => {
    const text = '日期,机构,级别,总费用\n2023-5-6,"市医院,三级,320\n2023-5-7,县医院",二级,100';
    expect(short(read(text))).toEqual(['1 head', '2 :torn']);
  });

  it('has English heads and words', () => {
    const text =
      'Date,Institution,Level,Total,Out of scope\n2023-05-06,City Hospital,Tertiary,320.00,20\n2023-05-07,,Community health centre,50,\n2023-05-08,Kangmin Pharmacy,,30,';
    expect(short(read(text))).toEqual([
      '1 head',
      '2 2023-05-06 tertiary 320.00',
      '3 2023-05-07 community 50.00',
      '4 2023-05-08 pharmacy 30.00',
    ]);
  });

  it('without heads is understood by what stands in it', () => {
    const text = '1\t2023-5-6\t市中心医院\t三级\t320\n2\t2023-5-7\t县医院\t二级\t100\n';
    const reading = read(text);
    expect(reading.columns.map(({ kind }) => kind)).toEqual(['ignore', 'date', 'name', 'level', 'total']);
    expect(short(reading)).toEqual(['1 2023-05-06 tertiary 320.00', '2 2023-05-07 secondary 100.00']);
    expect(short(read('2023-5-6 三级 320'))).toEqual(['1 2023-05-06 tertiary 320.00']);
  });

  it('does not guess which of several amounts is the total', () => {
    const text = '2023-5-6\t三级\t320\t135\n2023-5-7\t二级\t100\t33';
    expect(short(read(text))).toEqual(['1 total:no-total', '2 total:no-total']);
    const { signature } = read(text);
    const chosen = { signature, kinds: { 2: 'total' as const } };
    const told = readTable(text, { draft: draftOf(), open, chosen });
    expect(short(told)).toEqual(['1 2023-05-06 tertiary 320.00', '2 2023-05-07 secondary 100.00']);
  });

  it('takes a column for what the person says it is, and the other no longer for it', () => {
    const text = '日期\t结算日\t级别\t总费用\n2023-5-6\t2023-6-1\t三级\t320';
    const { signature } = read(text);
    const chosen = { signature, kinds: { 1: 'date' as const } };
    const told = readTable(text, { draft: draftOf(), open, chosen });
    expect(told.columns.map(({ kind }) => kind)).toEqual(['ignore', 'date', 'level', 'total']);
    expect(short(told)[1]).toBe('2 2023-06-01 tertiary 320.00');
    const elsewhere = { signature: 'another', kinds: { 1: 'date' as const } };
    expect(short(readTable(text, { draft: draftOf(), open, chosen: elsewhere }))[1]).toContain('2023-05-06');
  });

  it('takes the better of two heads of a kind, and adds up what is out of scope', () => {
    const text =
      '结算日期\t就诊日期\t级别\t医疗费总额\t统筹支付\t全自费\t超限价自费\n2023-6-1\t2023-5-6\t三级\t320\t135\t10.10\t5.05';
    expect(visits(read(text))[0]).toMatchObject({
      date: '2023-05-06',
      total: '320.00',
      outOfScope: '15.15',
    });
  });

  it.each(['合计', '小 计', '总计：', '5月小计', 'Total', 'Subtotal'])(
    'leaves out a row of sums: %s',
    (word) => {
      expect(short(read(`日期\t级别\t总费用\n2023-5-6\t三级\t320\n${word}\t\t320`))).toEqual([
        '1 head',
        '2 2023-05-06 tertiary 320.00',
        '3 sum',
      ]);
    },
  );

  it('leaves out its head where it comes again, and empty rows', () => {
    const text = '日期,级别,总费用\n,,\n2023-5-6,三级,320\n日期,级别,总费用\n\n2023-5-7,三级,1\n';
    expect(short(read(text))).toEqual([
      '1 head',
      '3 2023-05-06 tertiary 320.00',
      '4 head',
      '6 2023-05-07 tertiary 1.00',
    ]);
  });

  it.each(['', ' ', '\n\n', '\t\t\n', '\uFEFF'])('may hold nothing', (text) => {
    expect(short(read(text))).toEqual([]);
  });

  it('keeps every row that was not added, as it stands, under what stands above the rows', () => {
    const text =
      '年度表\n日期,级别,总费用\n2023-5-6,三级,320\n2023-5-7,三极,50\n2023-5-8,"三级",60\n,,\n合计,,430\n日期,级别,总费用\n2023-5-9,三级,70';
    const head = '年度表\n日期,级别,总费用';
    const left = (...added: readonly number[]): string =>
      leftText(read(text), ({ line }) => added.includes(line));
    expect(left(3, 5, 9)).toBe(`${head}\n2023-5-7,三极,50`);
    expect(left(3)).toBe(`${head}\n2023-5-7,三极,50\n2023-5-8,"三级",60\n2023-5-9,三级,70`);
    expect(short(read(left(3)))).toEqual([
      '1 title',
      '2 head',
      '3 level:unclear-level',
      '4 2023-05-08 tertiary 60.00',
      '5 2023-05-09 tertiary 70.00',
    ]);
    expect(leftText(read('日期,级别,总费用\n2023-5-6,三级,320\n合计,,320'), () => true)).toBe('');
  });

  it('holds a thousand rows', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `2023-5-6\t医院${index}\t三级\t${index + 1}`);
    const reading = read(['日期\t机构\t级别\t总费用', ...lines].join('\n'));
    expect(visits(reading)).toHaveLength(1000);
    expect(visits(reading)[999]).toMatchObject({ name: '医院999', total: '1,000.00' });
  });
});

describe('a date', () => {
  it.each(['2023-5-6', '2023/05/06', '2023.5.6', '20230506', '２０２３年５月６日', '2023-05-06T08:00:00'])(
    'is %s',
    (text) => expect(visitOf({ 日期: text }).date).toBe('2023-05-06'),
  );

  it.each([
    ['2023-02-29', 'date:bad-date'],
    ['5/6/2023', 'date:bad-date'],
    ['23-5-6', 'date:bad-date'],
    ['昨天', 'date:bad-date'],
    ['45052', 'date:serial-date'],
    ['45052.5', 'date:serial-date'],
    ['', 'date:no-date'],
  ])('is not %s', (text, problem) => expect(outcome({ 日期: text })).toBe(`2 ${problem}`));

  it('without a year is of the year looked at, where nothing speaks against it', () => {
    const text = '日期\t级别\t总费用\n5月6日\t三级\t320\n5-7\t三级\t20';
    const reading = read(text);
    expect(short(reading).slice(1)).toEqual(['2 2023-05-06 tertiary 320.00', '3 2023-05-07 tertiary 20.00']);
    expect(reading.rows.map((each) => each.kind === 'visit' && each.yearAssumed)).toEqual([
      false,
      true,
      true,
    ]);
    expect(short(read(`${text}\n2022-12-31\t三级\t5`)).slice(1)).toEqual([
      '2 date:no-year',
      '3 date:no-year',
      '4 2022-12-31 tertiary 5.00',
    ]);
    expect(short(read(text, { year: '' }))[1]).toBe('2 date:no-year');
    expect(short(read('日期\t级别\t总费用\n2月29日\t三级\t320'))[1]).toBe('2 date:bad-date');
  });
});

describe('an amount', () => {
  it.each([
    ['-320', 'negative'],
    ['−320.00', 'negative'],
    ['(320.00)', 'negative'],
    ['-¥320', 'negative'],
    ['320.005', 'three-decimals'],
    ['三百', 'bad-amount'],
    ['1.2万', 'bad-amount'],
    ['300+20', 'bad-amount'],
    ['', 'no-total'],
    ['-', 'no-total'],
  ])('is not %s', (text, problem) => expect(outcome({ 总费用: text })).toBe(`2 total:${problem}`));

  it('is too large, or refused by the engine where it is more than the total', () => {
    expect(outcome({ 总费用: '100000000' })).toBe('2 total:too-large');
    expect(outcome({ 目录外: '320.01' })).toBe('2 outOfScope:refused');
  });

  it('may be missing beside the total', () => {
    expect(visitOf({ 目录外: '-', 乙类先行自付: '' })).toMatchObject({ outOfScope: '', preSelfPay: '' });
    expect(outcome({ 目录外: '-1' })).toBe('2 outOfScope:negative');
  });

  it('is not read where a comma cut it in two', () => {
    expect(short(read('日期,级别,总费用\n2023-5-6,三级,1,234.50'))[1]).toBe('2 total:split-amount');
    expect(short(read('日期,级别,总费用,\n2023-5-6,三级,1,234.50'))[1]).toBe('2 total:split-amount');
    expect(short(read('日期,级别,总费用\n2023-5-6,三级,320,别的'))[1]).toBe('2 :too-many-cells');
  });
});

describe('an institution', () => {
  it.each([
    ['三级', 'tertiary'],
    ['三甲', 'tertiary'],
    ['三级甲等', 'tertiary'],
    ['三级综合医院', 'tertiary'],
    ['３级', 'tertiary'],
    ['二级', 'secondary'],
    ['二级乙等', 'secondary'],
    ['一级', 'primary'],
    ['一级医疗机构', 'primary'],
    ['基层', 'community'],
    ['社区卫生服务中心', 'community'],
    ['乡镇卫生院', 'community'],
    ['社区卫生服务站', 'station'],
    ['村卫生室', 'station'],
    ['未定级', 'ungraded'],
    ['没有定级的医院', 'ungraded'],
  ])('of the level %s', (text, level) => expect(visitOf({ 级别: text })).toMatchObject({ level }));

  it.each([
    ['社区', 'half-a-level'],
    ['社区医院', 'half-a-level'],
    ['诊所', 'unclear-level'],
    ['一级及以下', 'unclear-level'],
    ['三极', 'unclear-level'],
    ['3', 'unclear-level'],
    ['其他', 'unclear-level'],
    ['', 'no-level'],
  ])('has an unclear level: %s', (text, problem) =>
    expect(outcome({ 级别: text })).toBe(`2 level:${problem}`),
  );

  it.each(['药店', '定点零售药店', '大药房'])('that is a pharmacy: %s', (text) =>
    expect(visitOf({ 级别: text })).toMatchObject({ kind: 'pharmacy', level: '' }),
  );

  it.each([
    ['康民大药房（中山路店）', '2 2023-05-06 pharmacy 320.00'],
    ['红星社区卫生服务中心', '2 2023-05-06 community 320.00'],
    ['杏花营镇卫生院', '2 2023-05-06 community 320.00'],
    ['红星社区卫生服务中心第二社区卫生服务站', '2 2023-05-06 station 320.00'],
    ['市中心医院', '2 level:no-level'],
    ['市中心医院门诊药房', '2 level:no-level'],
    ['第一人民医院（红星社区卫生服务中心）', '2 level:no-level'],
    ['王氏诊所', '2 level:no-level'],
  ])('is known by its name or not: %s', (name, result) =>
    expect(outcome({ 级别: '', 机构: name })).toBe(result),
  );

  it('is not both a pharmacy and a hospital', () => {
    expect(outcome({ 级别: '三级', 机构: '康民大药房' })).toBe('2 level:level-or-pharmacy');
    expect(outcome({ 级别: '三级', 类别: '药店购药' })).toBe('2 level:level-or-pharmacy');
    expect(outcome({ 级别: '', 类别: '药店购药' })).toBe('2 2023-05-06 pharmacy 320.00');
  });

  it('needs its prescriber where the region asks for one', () => {
    const text =
      '日期\t级别\t总费用\t处方\n2023-5-6\t药店\t30\t二级\n2023-5-7\t药店\t30\t\n2023-5-8\t药店\t30\t有';
    const reading = readTable(text, { draft: draftOf({ policy: 'shiyan' }), open: shippedPack('shiyan') });
    expect(short(reading).slice(1)).toEqual([
      '2 2023-05-06 pharmacy 30.00',
      '3 prescribedBy:refused',
      '4 prescribedBy:unclear-prescriber',
    ]);
  });
});

describe('the other columns', () => {
  it.each([
    [{ 类别: '急诊' }, { care: 'outpatient', emergency: true }],
    [{ 急诊: '是' }, { emergency: true }],
    [{ 急诊: '否' }, { emergency: false }],
    [
      { 类别: '“两病”用药', 病种: '高血压' },
      { care: 'two-diseases', condition: 'hypertension' },
    ],
    [
      { 类别: '门诊', 病种: '高血压' },
      { care: 'outpatient', condition: '' },
    ],
    [{ 就医地点: '异地：长期居住，已备案' }, { place: 'offsite-resident' }],
    [{ 异地: '否' }, { place: 'local' }],
    [{ 定点: '否' }, { designated: 'none' }],
    [{ 定点: '定点，只能刷个人账户' }, { designated: 'account-only' }],
  ])('say %o', (cells, expected) => expect(visitOf(cells as Record<string, string>)).toMatchObject(expected));

  it.each([
    [{ 类别: '双通道' }, 'care:other-care'],
    [{ 类别: '生育' }, 'care:unclear-care'],
    [{ 类别: '11' }, 'care:unclear-care'],
    [{ 病种: '糖尿病' }, 'condition:condition-or-not'],
    [{ 入院日期: '2023-5-1' }, 'admitted:stay-or-not'],
    [{ 类别: '两病', 病种: '感冒' }, 'condition:unclear-condition'],
    [{ 类别: '两病' }, 'condition:refused'],
    [{ 异地: '是' }, 'place:unclear-place'],
    [{ 定点: '不知道' }, 'designated:unclear-designation'],
    [{ 急诊: '也许' }, 'emergency:unclear-emergency'],
  ])('do not say %o', (cells, problem) =>
    expect(outcome(cells as Record<string, string>)).toBe(`2 ${problem}`),
  );

  it('hold a stay in hospital, of which the days alone count', () => {
    const stay = { 类别: '住院', 日期: '', 入院日期: '2023-5-1', 出院日期: '2023-5-9', 级别: '', 总费用: '' };
    expect(visitOf(stay)).toMatchObject({ care: 'inpatient', admitted: '2023-05-01', date: '2023-05-09' });
    expect(outcome({ ...stay, 出院日期: '2023-4-9' })).toBe('2 admitted:refused');
    expect(outcome({ ...stay, 入院日期: '' })).toBe('2 admitted:refused');
  });
});

describe('a visit that stands there already', () => {
  const twice = (reading: TableReading): readonly unknown[] =>
    reading.rows.flatMap((each) => (each.kind === 'visit' ? [each.twice] : []));
  const known: Visit = {
    ...emptyVisit('v'),
    date: '2023年5月6日',
    level: 'tertiary',
    name: '市医院',
    total: '３２０',
  };

  it('is told among those entered, by name or else by level', () => {
    const text =
      '日期\t机构\t级别\t总费用\n2023-5-6\t市医院\t三级\t320.00\n2023-5-6\t\t三级\t320\n2023-5-6\t县医院\t三级\t320\n2023-5-6\t\t二级\t320\n2023-5-7\t市医院\t三级\t320';
    expect(twice(read(text, { visits: [known] }))).toEqual([
      { in: 'draft' },
      { in: 'draft' },
      { in: 'table', line: 3 },
      undefined,
      undefined,
    ]);
  });

  it('is told by its care and the kind of place as well, whatever it is called', () => {
    const rows = ['门诊\t三级', '“两病”\t三级', '门诊\t二级'];
    const text = `日期\t机构\t总费用\t病种\t类别\t级别\n${rows.map((row) => `2023-5-6\t市医院\t320\t${row.startsWith('“') ? '高血压' : ''}\t${row}`).join('\n')}`;
    expect(twice(read(text, { visits: [known] }))).toEqual([{ in: 'draft' }, undefined, undefined]);
  });

  it('is told in the table itself', () => {
    const text = '日期\t级别\t总费用\n2023-5-6\t三级\t320\n2023-5-6\t三级\t320.00';
    expect(twice(read(text))).toEqual([undefined, { in: 'table', line: 2 }]);
  });
});

describe('the engine', () => {
  it('judges every row as it judges the form', () => {
    const draft = draftOf({ statusFrom: '2023-05-07', arrears: [] });
    const text =
      '日期\t级别\t总费用\t目录外\n2023-5-6\t三级\t320\t\n2023-5-7\t三级\t10\t20\n2023-5-8\t三级\t10\t2';
    const reading = readTable(text, { draft, open });
    expect(short(reading).slice(1)).toEqual([
      '2 date:refused',
      '3 outOfScope:refused',
      '4 2023-05-08 tertiary 10.00',
    ]);
    const unjudged = readTable(text, { draft, open: undefined });
    const problems = visits(unjudged).map((visit) =>
      visitProblems(visit, draft, open).map(({ code }) => code),
    );
    expect(problems).toEqual([['before-timeline'], ['more-than-total'], []]);
  });
});

describe('a region with many kinds of care', () => {
  const dingxi = shippedPack('dingxi');
  const readDingxi = (text: string): TableReading =>
    readTable(text, { draft: draftOf({ policy: 'dingxi' }), open: dingxi });
  const USUAL = { 日期: '2024-03-10', 级别: '二级', 总费用: '3000' };
  const rowOf = (cells: Readonly<Record<string, string>>): TableReading => {
    const all = { ...USUAL, ...cells };
    return readDingxi(`${Object.keys(all).join('\t')}\n${Object.values(all).join('\t')}`);
  };
  const one = (cells: Readonly<Record<string, string>>): Visit => {
    const [visit] = visits(rowOf(cells));
    if (visit === undefined) throw new Error(short(rowOf(cells))[1]);
    return visit;
  };

  it('holds a stay with its bill: ../shared/spec/examples/29-dingxi-inpatient', () => {
    const text =
      '医疗类别\t入院日期\t出院日期\t医院级别\t医疗费总额\t目录外\t乙类金额\n住院\t2024/3/1\t2024/3/10\t二级\t30,000\t1,000\t10,000';
    const [visit] = visits(readDingxi(text));
    expect(visit).toMatchObject({ care: 'inpatient', admitted: '2024-03-01', classB: '10,000.00' });
    const draft = { ...draftOf({ policy: 'dingxi' }), visits: visit ? [visit] : [] };
    const [claim] = evaluate(draft, dingxi).settlement?.claims ?? [];
    expect(claim?.outcome === 'settled' && formatFen(claim.fund)).toBe('26885.00');
    expect(claim && 'outOfPocket' in claim && formatFen(claim.outOfPocket)).toBe('2055.75');
  });

  it('has its bill judged, where other regions take the days alone', () => {
    expect(short(rowOf({ 类别: '住院', 入院日期: '2024-3-1', 总费用: '' }))[1]).toBe('2 total:no-total');
    expect(short(rowOf({ 类别: '住院', 入院日期: '2024-3-1', 级别: '药店' }))[1]).toBe('2 level:no-level');
    expect(short(rowOf({ 类别: '住院' }))[1]).toBe('2 admitted:refused');
  });

  it.each([
    ['27', '27'],
    ['27. 高血压病（Ⅱ级及以上）', '27'],
    ['２７、', '27'],
    ['高血压病（Ⅱ级及以上）', '27'],
    ['高血压病', '27'],
    ['Epilepsy', '25'],
    ['癫痫', '25'],
    ['慢性肾功能衰竭（透析）', '1'],
  ])('knows a disease by its number or its name in the list: %s', (text, disease) =>
    expect(one({ 类别: '门诊慢特病', 病种: text })).toMatchObject({ care: 'special-disease', disease }),
  );

  it.each(['高血压', '2、7', '1,8', '慢性肾功能衰竭', '37', '027', '27、18', '透析'])(
    'asks about a disease that is not in the list, or not one alone: %s',
    (text) => expect(short(rowOf({ 类别: '慢特病', 病种: text }))[1]).toBe('2 condition:unclear-disease'),
  );

  it('asks for what a kind of care cannot do without', () => {
    expect(short(rowOf({ 类别: '慢特病' }))[1]).toBe('2 condition:refused');
    expect(short(rowOf({ 病种: '癫痫' }))[1]).toBe('2 condition:disease-or-not');
    expect(short(rowOf({ 类别: '谈判药' }))[1]).toBe('2 basicPaid:refused');
    expect(short(rowOf({ 类别: '分娩', 入院日期: '2024-3-8' }))[1]).toBe('2 birthKind:refused');
    expect(short(rowOf({ 类别: '分娩', 入院日期: '2024-3-8', 分娩方式: '水中' }))[1]).toBe(
      '2 birthKind:unclear-birth',
    );
  });

  it.each([
    [
      { 类别: '谈判药', 级别: '药店', 谈判药已付: '1200' },
      { care: 'negotiated-drug', kind: 'pharmacy', basicPaid: '1,200.00' },
    ],
    [
      { 类别: '分娩', 入院日期: '2024-3-8', 分娩方式: '剖宫产', 胎儿数: '2' },
      { care: 'delivery', admitted: '2024-03-08', birthKind: 'cesarean', babies: '2' },
    ],
    [
      { 类别: '分娩', 入院日期: '2024-3-8', 分娩方式: '引产', 怀孕月数: '4' },
      { birthKind: 'termination', months: '4' },
    ],
    [{ 类别: '产检' }, { care: 'prenatal' }],
    [{ 类别: '计划生育手术' }, { care: 'family-planning' }],
    [{ 类别: '急诊抢救死亡' }, { care: 'emergency-death' }],
    [
      { 类别: '住院', 入院日期: '2024-3-1', 乙类费用: '100', 先行自付: '3.50' },
      { classB: '100.00', preSelfPay: '3.50' },
    ],
    [{}, { care: 'outpatient' }],
  ])('understands %o', (cells, expected) =>
    expect(one(cells as Record<string, string>)).toMatchObject(expected),
  );
});
