import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { coverageOf, isForItsDays } from '@/shared/draft/care.ts';
import type { TableReading } from '@/shared/table/read-table.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useSays } from '../result/use-says.ts';
import { useChosenPolicy } from '../Workspace.tsx';

/** Says, before anything is added, of which rows the document of the region fixes nothing. */
export function WithoutTerms({ reading: { rows, columns } }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const pack = useChosenPolicy().data?.open.pack;
  if (pack === undefined) return undefined;
  const without = rows
    .flatMap((row) => (row.kind === 'visit' ? [row.visit.care] : []))
    .filter((care) => coverageOf(pack, care) === undefined && !isForItsDays(care, pack));
  if (without.length === 0) return undefined;
  const cares = [...new Set(without)].map((care) => say(`value.care.${care}`)).join(t('table.and'));
  const isTold = columns.some(({ kind }) => kind === 'care');
  return (
    <Notice kind="open" title={t('table.withoutTerms', { count: without.length, cares })}>
      <p>{says('not-specified')?.text ?? say('reason.not-specified.text')}</p>
      {!isTold && <p>{t('table.addCare', { cares: t('table.careWords') })}</p>}
    </Notice>
  );
}
