import type { Difference } from '@/engine/index.ts';
import { innerQuotes } from '@/i18n/inner-quotes.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import { useTexts } from './use-texts.ts';

/** That a difference rests on a clause with two meanings, and which one is in force. */
export function ReadingDifference({
  of,
}: {
  readonly of: Extract<Difference, { readonly code: 'reading' }>;
}) {
  const { t } = useTexts();
  const text = useText();
  const reading = usePack()?.readings.find(({ id }) => id === of.reading);
  const option = reading?.options.find(({ id }) => id === of.option);
  if (!reading || !option) return undefined;
  return (
    <div data-difference={of.code}>
      <p>
        {t('explain.difference.reading', {
          question: innerQuotes(text(reading.question)),
          option: text(option.label),
        })}
      </p>
      <Cites of={reading} />
    </div>
  );
}
