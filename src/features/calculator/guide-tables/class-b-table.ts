import type { Pack } from '@/engine/index.ts';
import type { GuideTable } from './guide-table.ts';
import { figureRow } from './rows-of.ts';
import { shareShown } from './show-figure.ts';
import type { Words } from './words.ts';

/** What is paid first on class B items, by kind of care. */
export function classBTable({ coverages }: Pack, { t, say }: Words): readonly GuideTable[] {
  const rows = coverages.flatMap(({ care, classBShare }) =>
    classBShare ? [figureRow(care, say(`value.care.${care}`), shareShown(classBShare.is), classBShare)] : [],
  );
  return [{ key: 'class-b', kind: 'class-b', caption: t('guideTable.classB'), rows }];
}
