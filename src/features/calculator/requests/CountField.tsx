import { readCount } from '@/shared/input/count.ts';
import type { FieldText } from '@/shared/ui/Field.tsx';
import { type TextControl, TextField } from '@/shared/ui/TextField.tsx';

/** A whole number: of months or of children. */
export function CountField(field: FieldText & TextControl) {
  return <TextField {...field} numeric width="year" tidy={tidyCount} />;
}

function tidyCount(text: string): string | undefined {
  const count = readCount(text);
  return count === undefined ? undefined : String(count);
}
