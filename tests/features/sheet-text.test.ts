import { expect, it } from 'vitest';
import { articlesIn, assumptionsIn, type Block } from '@/features/calculator/sheet/block.ts';
import { blocksAsText } from '@/features/calculator/sheet/blocks-as-text.ts';

const BLOCKS: readonly Block[] = [
  { as: 'heading', level: 2, text: 'Visits' },
  { as: 'facts', facts: [['Total', '90.00']] },
  {
    as: 'lines',
    lines: [
      {
        label: 'The fund pays',
        amount: '20.00',
        weight: 'payer',
        how: ['(90.00 − 50.00) × 50% = 20.00'],
        rests: { articles: ['9', '9.2'], assumptions: ['daily'] },
      },
      { label: 'You pay', amount: '70.00', how: [] },
    ],
  },
  { as: 'table', caption: 'Months', columns: ['Month', 'Fund'], rows: [['May', '20.00']] },
  { as: 'text', text: 'Not said.', tone: 'open', rests: { articles: ['9', '16'], assumptions: [] } },
];

it('writes every word and figure of a sheet as text', () => {
  const text = blocksAsText(BLOCKS, ({ articles }) => `by ${articles.join()}`);
  expect(text.split('\n')).toEqual([
    '',
    '== Visits ==',
    'Total\t90.00',
    'The fund pays\t20.00',
    '    (90.00 − 50.00) × 50% = 20.00',
    '    by 9,9.2',
    'You pay\t70.00',
    'Months',
    'Month\tFund',
    'May\t20.00',
    'Not said.',
    '    by 9,16',
  ]);
});

it('names every article and assumption once', () => {
  expect(articlesIn(BLOCKS)).toEqual(['9', '9.2', '16']);
  expect([...assumptionsIn(BLOCKS)]).toEqual(['daily']);
});
