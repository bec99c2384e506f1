import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { blocksAsText } from './blocks-as-text.ts';
import type { MadePart } from './use-made.ts';
import { useRestsText } from './use-rests-text.ts';

interface SheetTextProps {
  readonly of: readonly MadePart[];
  /** Whether it is what there is in place of paper. */
  readonly open: boolean;
}

/** The whole sheet as text to be selected and copied. */
export function SheetText({ of, open: first }: SheetTextProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(first);
  const restsText = useRestsText();
  const text = (): string =>
    [
      t('sheet.title'),
      blocksAsText(
        of.flatMap(({ blocks }) => blocks),
        restsText,
      ),
      '',
      t('answer.estimate'),
    ].join('\n');
  return (
    <Disclosure summary={t('sheet.asText')} open={open} onToggle={setOpen}>
      {open && <Text text={text()} />}
    </Disclosure>
  );
}

function Text({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <>
      <CopyButton text={text} of={t('sheet.title')} look="plain" />
      <TextArea label={t('sheet.text')} rows={12} value={text} />
    </>
  );
}
