import { cellsOf, unzipped } from '../tests/shared/zip.ts';
import { Files } from './page/files.ts';
import type { Gongji } from './page/gongji.ts';
import { Requests } from './page/requests.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const HOSPITAL = '=1+1';

/*
 * 开封 第九条, retired: tertiary 50 a day, 60 %; 200 a month.
 * (300 − 50) × 60 % = 150.00; the second of the day: 90 × 60 % = 54.00, of which the month leaves 50.
 */
async function enterTwo({ region, person, visits }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await person.unfold();
  await person.status('retired').check();
  await visits.enter({
    date: '2023-05-06',
    level: 'tertiary',
    name: HOSPITAL,
    total: '320',
    outOfScope: '20',
  });
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '90' });
}

const expectTwo = ({ visits }: Gongji): Promise<void> =>
  visits.expectShares(['150.00', '170.00'], ['50.00', '40.00']);

const leave = ({ page }: Gongji): Promise<void> =>
  page.evaluate(() => {
    location.hash = '#/all';
  });

test('a case is saved, everything cleared, and opened again with the same figures; one undo takes that back', async ({
  app,
}) => {
  await enterTwo(app);
  await expectTwo(app);
  const files = new Files(app);
  await files.visit();
  const { name, bytes } = await files.save('caseSave');
  expect(name).toBe('gongji-kaifeng-2023.json');
  expect(JSON.parse(bytes.toString())).toMatchObject({ format: 'gongji-case/1', policy: 'kaifeng' });

  await app.history('startAnew').click();
  await expect(files.main).toContainText(files.say.nothing);
  await files.choose(name, bytes.toString());
  await expectTwo(app);

  await app.history('undo').click();
  await expect(app.visits.items).toHaveCount(0);
  await app.history('redo').click();
  await expectTwo(app);
});

test('what is not finished is kept in the file too, as it was typed', async ({ app }) => {
  await enterTwo(app);
  const form = await app.visits.add();
  await form.write({ date: '2023-02-30', level: 'primary', total: '12a' });
  const files = new Files(app);
  await files.visit();
  const { name, bytes } = await files.save('caseSave');
  expect(name).toBe('gongji-kaifeng-2023-draft.json');
  const settled = await files.save('settledSave');
  expect(JSON.parse(settled.bytes.toString())).toMatchObject({ claims: [{}, {}] });

  await app.page.reload();
  await files.visit();
  await files.choose(name, bytes.toString());
  await expectTwo(app);
  await expect(form.date).toHaveValue('2023-02-30');
  await expect(form.total).toHaveValue('12a');
  await expect(form.level('primary')).toBeChecked();
});

test('a broken file says where it is broken, and everything stays as it was', async ({ app }) => {
  await enterTwo(app);
  const files = new Files(app);
  await files.visit();
  const text = (await files.save('caseSave')).bytes.toString();
  const broken = text.replace('"320.00"', '"320元"').replace('"2023-05-06"', '"2023-02-30"');
  await files.choose('坏了.json', broken);
  await expect(files.problem).toBeFocused();
  await expect(files.problem).toContainText('坏了.json');
  for (const part of ['claims[0].date', 'claims[0].total', app.say.visit.total])
    await expect(files.problem).toContainText(part);
  await expect(files.problem).toContainText(app.say.problem['bad-amount']);
  await expect(files.problem).toContainText(app.say.problem['bad-date']);

  await files.choose('torn.json', text.slice(0, 300));
  await expect(files.problem).toContainText(files.say.notCase);
  await files.choose('elsewhere.json', text.replace('"kaifeng"', '"atlantis"'));
  await expect(files.problem).toContainText(app.say.problem['unknown-policy']);
  await leave(app);
  await expectTwo(app);
});

test('what a file holds and the page takes otherwise is named before the result is shown', async ({
  app,
}) => {
  const files = new Files(app);
  await files.visit();
  const kase = {
    format: 'gongji-case/1',
    policy: 'kaifeng',
    year: 2023,
    person: { status: 'retired' },
    claims: [
      {
        id: 'a',
        care: 'inpatient',
        admitted: '2023-04-28',
        date: '2023-05-02',
        provider: { kind: 'hospital', level: 'tertiary' },
        total: '9000',
      },
      {
        id: 'b',
        care: 'outpatient',
        date: '2023-05-06',
        provider: { kind: 'hospital', level: 'tertiary', name: ' H1 ' },
        total: '300',
      },
    ],
    requests: [{ kind: 'contribution', id: 'c1', payer: 'retired' }],
  };
  await files.choose('case.json', JSON.stringify(kase));
  await expect(files.main).toContainText(files.say.notTaken);
  // 第九条 pays no stay: 开封 settles by its days alone.
  await expect(files.main).toContainText(fill(files.say.takenStay, { number: 1, date: '2023-05-02' }));
  await expect(files.main).toContainText(fill(files.say.takenName, { number: 2, name: ' H1 ' }));
  await files.main.getByRole('button', { name: files.say.toResult }).click();
  await app.visits.expectText(1, app.say.visit.stayHint);
  // 第九条, retired: (300 − 50) × 60 % = 150.00.
  await app.visits.expectText(2, 'H1', `${app.say.share.fund} 150.00`, `${app.say.share.you} 150.00`);
  // The calculation that is no visit came along.
  const requests = new Requests(app);
  await requests.goTo();
  await expect(requests.main).toContainText(fill(requests.say.begun, { count: 1 }));
});

test('the results are saved as CSV and as a workbook, with numbers as numbers and names as texts', async ({
  app,
}) => {
  await enterTwo(app);
  const files = new Files(app);
  await files.visit();
  const csv = await files.save('csv');
  expect(csv.name).toBe('gongji-kaifeng-2023.csv');
  const lines = csv.bytes.toString().split('\r\n');
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(`2023-05-06,${app.say.codes.value.care.outpatient},'=1+1,`);
  expect(lines[1]).toContain(',320.00,20.00,0.00,300.00,50.00,0.6,150.00,170.00,0.00,170.00,50.00,1350.00,');
  expect(lines[2]).toContain(',90.00,0.00,0.00,90.00,0.00,0.6,50.00,40.00,0.00,40.00,0.00,1300.00,');
  expect(lines[2]).toContain('第九条');

  const xlsx = await files.save('xlsx');
  expect(xlsx.name).toBe('gongji-kaifeng-2023.xlsx');
  const [head = [], first = []] = cellsOf(unzipped(xlsx.bytes));
  expect(head[0]?.value).toBe(files.say.date);
  // 2023-05-06 is day 45052 of Excel
  expect(first[0]).toMatchObject({ type: 'n', value: '45052' });
  expect(first[2]).toMatchObject({ type: 's', value: HOSPITAL });
  expect(first.slice(5, 17).map(({ type, value }) => [type, Number(value)])).toEqual(
    [320, 20, 0, 300, 50, 0.6, 150, 170, 0, 170, 50, 1350].map((value) => ['n', value]),
  );
});

/** A thousand visits of 开封, three a day, 90 yuan each. */
const thousand = (): string =>
  JSON.stringify({
    format: 'gongji-case/1',
    policy: 'kaifeng',
    year: 2023,
    person: { status: 'in-service' },
    claims: Array.from({ length: 1000 }, (_, index) => ({
      id: String(index + 1),
      care: 'outpatient',
      date: new Date(Date.UTC(2023, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10),
      provider: { kind: 'hospital', level: 'tertiary', name: `医院 ${index}` },
      total: '90.00',
    })),
  });

test('a thousand visits are one sheet that can be filtered and summed, made under the policy of the page', async ({
  app,
}) => {
  const files = new Files(app);
  await files.visit();
  await files.choose('thousand.json', thousand());
  await expect(app.page).toHaveURL(/#\/all$/u);
  await files.visit();
  const { bytes } = await files.save('xlsx');
  const parts = unzipped(bytes);
  expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(1);
  const [head = [], ...rows] = cellsOf(parts);
  expect(rows).toHaveLength(1000);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<autoFilter ref="A1:[A-Z]+1001"\/>/u);
  const total = head.findIndex(({ value }) => value === app.say.visit.total);
  const column = head[total]?.at.replace(/[0-9]/gu, '');
  const totals = rows.flatMap((row, index) => row.filter(({ at }) => at === `${column}${index + 2}`));
  expect(totals).toHaveLength(1000);
  expect(totals.every(({ type }) => type === 'n')).toBe(true);
  // 1000 × 90
  expect(totals.reduce((sum, { value }) => sum + Number(value), 0)).toBe(90_000);
});

test('what the former caller typed and did not save is in no file of the next one', async ({ app }) => {
  await enterTwo(app);
  const form = await app.visits.add();
  await form.write({ date: '2023-05-08', level: 'primary', total: '7777' });
  await app.history('startAnew').click();
  const files = new Files(app);
  await files.visit();
  await expect(files.main).toContainText(files.say.nothing);
  await leave(app);
  await enterTwo(app);
  await files.visit();
  const { name, bytes } = await files.save('caseSave');
  expect(name).toBe('gongji-kaifeng-2023.json');
  expect(bytes.toString()).not.toContain('7777');
});

test('as a text, copied out and pasted in', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enterTwo(app);
  const files = new Files(app);
  await files.visit();
  await files.unfoldText();
  const text = await files.textBox.inputValue();
  await expect(files.textBox).not.toBeEditable();
  await files.main.getByRole('button', { name: files.say.copy }).click();
  await expect(files.main).toContainText(files.say.copied);
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await app.page.reload();
  await files.visit();
  await files.paste(text.slice(1));
  await expect(files.problem).toContainText(files.say.pasted);
  await files.paste(text);
  await expectTwo(app);
});
