import { readDate, readMonth } from '../input/date.ts';
import type { FieldText } from './Field.tsx';
import { type TextControl, TextField } from './TextField.tsx';

type DateFieldProps = FieldText & TextControl & { readonly of?: 'day' | 'month' };

/** A date as people write it: typed as text in any usual form, written out in one form when the field is left. */
export function DateField({ of = 'day', ...field }: DateFieldProps) {
  return <TextField {...field} numeric width="short" tidy={of === 'day' ? readDate : readMonth} />;
}
