import { describe, expect, it } from 'vitest';
import type { Figure } from '@/engine/index.ts';
import { cited } from '@/shared/documents/cited.ts';
import { findFigures } from '@/shared/documents/found-figures.ts';
import { parseDocument } from '@/shared/documents/parse-document.ts';
import { passagesOf } from '@/shared/documents/passage.ts';

const TEXT =
  '第一条 在职付65%，退休再加5个百分点。一年最多800元，头一年减半。缴满十五年。\n第二条 异地降低20%。\n';

function foundIn(article: string, ...figures: readonly Figure[]) {
  const { marks, missing } = findFigures(
    figures,
    article,
    passagesOf(cited(parseDocument(TEXT), article)?.blocks ?? []),
  );
  return { marks: [...marks].map(({ text }) => text), missing };
}

describe('the figures of a rule in its article', () => {
  it('are marked part by part', () => {
    expect(foundIn('1', { plus: ['0.65', '0.05'] }, { half: '800' }, '180')).toEqual({
      marks: ['65%', '5个百分点', '800元', '减半', '十五年'],
      missing: [],
    });
  });

  it('are said to be missing where they do not stand there', () => {
    expect(foundIn('1', '0.70', { half: '900' })).toEqual({ marks: ['减半'], missing: ['0.70', '900'] });
  });

  it('are left out where they cite another article, as is the whole that a share is taken off', () => {
    const figure: Figure = { times: ['0.65', { minus: ['1', { is: '0.20', cite: '2' }] }] };
    expect(foundIn('1', figure)).toEqual({ marks: ['65%'], missing: [] });
    expect(foundIn('2', { is: '0.20', cite: '2' })).toEqual({ marks: ['20%'], missing: [] });
  });
});
