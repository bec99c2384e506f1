import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';

interface DocumentSaid {
  /** Which document, in force since when. */
  readonly line: string;
  /** Its title and term, and what there is to know of the copy. */
  readonly title: string;
}

/** The document that everything is settled by, in words. */
export function useDocumentSaid(): (pack: Pack, policy: LoadedPolicy) => DocumentSaid {
  const { t } = useTranslation();
  const text = useText();
  return (pack, policy) => {
    const { number, title, nature, inForceFrom, statedTerm } = pack.document;
    const name = t('document.quoted', { title: text(title) });
    return {
      line: t(nature === 'draft' ? 'document.draftLine' : 'document.line', {
        date: inForceFrom.date,
        document: number ?? name,
      }),
      title: [
        ...(number === null ? [] : [name]),
        ...(statedTerm ? [text(statedTerm.text)] : []),
        t('document.version', { version: pack.version }),
        ...(policy.source === 'file' ? [t('document.fromFile')] : []),
        ...(policy.hashDiffers ? [t('document.hashDiffers')] : []),
      ].join(' '),
    };
  };
}
