import { useText } from '@/i18n/use-text.ts';
import type { Parameter } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { useProblem } from '../problems.ts';
import { useRegionDraft } from '../person/use-region-draft.ts';

/** A figure that the document leaves to be looked up. */
export function ParameterField({ parameter }: { readonly parameter: Parameter }) {
  const text = useText();
  const problem = useProblem();
  const region = useRegionDraft();
  const editRegion = useDraft((state) => state.editRegion);
  const { id, kind, label, hint } = parameter;
  const field = {
    id: `person-parameters.${id}`,
    hint: text(hint),
    error: problem(`parameters.${id}`),
    value: region.parameters[id] ?? '',
    onChange: (value: string) =>
      editRegion(
        (before) => ({ ...before, parameters: { ...before.parameters, [id]: value } }),
        `parameters.${id}`,
      ),
  };
  return kind === 'amount' ? (
    <AmountField {...field} label={text(label)} unitInLabel />
  ) : (
    <DateField {...field} label={text(label)} of="month" />
  );
}
