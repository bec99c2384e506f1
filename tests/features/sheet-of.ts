import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { CurrentPack } from '@/features/calculator/pack.ts';
import type { Block } from '@/features/calculator/sheet/block.ts';
import { blocksAsText } from '@/features/calculator/sheet/blocks-as-text.ts';
import { type Choices, EVERYTHING } from '@/features/calculator/sheet/choices.ts';
import { useSheet } from '@/features/calculator/sheet/use-sheet.ts';
import { packWithoutDiseases } from '@/features/calculator/sheet/without-diagnoses.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { i18n } from '@/i18n/i18n.ts';
import { readingsEn } from '@/i18n/readings.en.ts';
import { readingsZhCN } from '@/i18n/readings.zh-CN.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { sheetEn } from '@/i18n/sheet.en.ts';
import { sheetZhCN } from '@/i18n/sheet.zh-CN.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';

addTexts({
  'zh-CN': { ...accountZhCN, ...readingsZhCN, ...requestsZhCN, ...sheetZhCN },
  en: { ...accountEn, ...readingsEn, ...requestsEn, ...sheetEn },
});

/** The sheet of a draft in Chinese, as it is printed. */
export function sheetOf(draft: Draft, choices: Partial<Choices>): string {
  const open = shippedPack(draft.policy ?? '');
  const evaluation = evaluate(draft, open);
  const policy = { open, source: 'server', sha256: undefined, checked: false, hashDiffers: false } as const;
  const chosen = { ...EVERYTHING, ...choices };
  const blocks: Block[] = [];
  function Sheet(): undefined {
    const sheet = useSheet();
    for (const part of sheet({ evaluation, draft, policy, choices: chosen }))
      blocks.push(...('make' in part ? part.make() : part.makeOf(blocks)));
  }
  const { pack } = evaluation;
  const value = chosen.diagnoses ? pack : packWithoutDiseases(pack, sheetZhCN.sheet.notWritten);
  renderToStaticMarkup(
    createElement(I18nextProvider, { i18n }, createElement(CurrentPack, { value }, createElement(Sheet))),
  );
  return blocksAsText(blocks, () => '');
}
