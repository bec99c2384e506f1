import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useText } from '@/i18n/use-text.ts';
import type { RequestKind } from '@/shared/draft/request.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { usePack } from '../pack.ts';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { useRegionsWith } from './use-regions-with.ts';

/** That the document has no terms for a calculation, which documents have, and what else this one leaves open. */
export function NoTerms({ kind }: { readonly kind: RequestKind }) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const regions = useRegionsWith(kind);
  if (pack === undefined) return undefined;
  const others = regions?.filter(({ id }) => id !== pack.id);
  return (
    <Notice kind="open" title={t('requests.noTerms.title')}>
      <p>{t('requests.noTerms.text', { region: text(pack.name) })}</p>
      {others !== undefined && (
        <p>
          {others.length === 0
            ? t('requests.noTerms.nowhere')
            : t('requests.noTerms.elsewhere', {
                regions: others.map(({ name }) => text(name)).join(t('ui.and')),
              })}
        </p>
      )}
      <p>
        <Link href={pathOfLeftOpen(pack.id)}>{t('requests.noTerms.leftOpen')}</Link>
      </p>
    </Notice>
  );
}
