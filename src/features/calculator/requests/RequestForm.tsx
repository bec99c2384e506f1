import { AllowanceForm } from './AllowanceForm.tsx';
import { BuyoutForm } from './BuyoutForm.tsx';
import { ContributionForm } from './ContributionForm.tsx';
import type { RequestFormProps } from './form.ts';
import { StartForm } from './StartForm.tsx';

/** The questions of a request, no more than its kind and the answers so far make necessary. */
export function RequestForm(props: RequestFormProps) {
  switch (props.request.kind) {
    case 'contribution':
      return <ContributionForm {...props} />;
    case 'retirement-buyout':
      return <BuyoutForm {...props} />;
    case 'maternity-allowance':
      return <AllowanceForm {...props} />;
    case 'benefit-start':
      return <StartForm {...props} />;
  }
}
