import type { RequestStep } from '@/engine/index.ts';
import { AllowanceLine } from './AllowanceLine.tsx';
import { BoundedBaseLine } from './BoundedBaseLine.tsx';
import { BuyoutShareLine } from './BuyoutShareLine.tsx';
import { ContributionsLine } from './ContributionsLine.tsx';
import { InterruptionLine } from './InterruptionLine.tsx';
import { LeaveDaysLine } from './LeaveDaysLine.tsx';
import { MonthlyShareLine } from './MonthlyShareLine.tsx';
import { MonthsChargedLine } from './MonthsChargedLine.tsx';
import { MonthsShortLine } from './MonthsShortLine.tsx';
import { NoAllowanceLine } from './NoAllowanceLine.tsx';
import { NothingOwedLine } from './NothingOwedLine.tsx';
import { ParameterBaseLine } from './ParameterBaseLine.tsx';
import { PremiumLine } from './PremiumLine.tsx';
import { StartsAfterMonthsLine } from './StartsAfterMonthsLine.tsx';
import { StartsNextMonthLine } from './StartsNextMonthLine.tsx';
import type { PaidFor } from './request-step.ts';
import { TwelveMonthsLine } from './TwelveMonthsLine.tsx';

/** One step of how an answer came about, as a line of a receipt that unfolds to its formula and its articles. */
export function RequestStepLine({ step, paidFor }: PaidFor & { readonly step: RequestStep }) {
  switch (step.name) {
    case 'bounded-base':
      return <BoundedBaseLine step={step} />;
    case 'parameter-base':
      return <ParameterBaseLine step={step} />;
    case 'monthly-share':
      return <MonthlyShareLine step={step} paidFor={paidFor} />;
    case 'nothing-owed':
      return <NothingOwedLine step={step} />;
    case 'twelve-months':
      return <TwelveMonthsLine step={step} />;
    case 'premium':
      return <PremiumLine step={step} />;
    case 'months-short':
    case 'months-short-since-change':
      return <MonthsShortLine step={step} />;
    case 'months-charged':
      return <MonthsChargedLine step={step} />;
    case 'buyout-share':
      return <BuyoutShareLine step={step} />;
    case 'leave-days':
      return <LeaveDaysLine step={step} />;
    case 'contributions':
      return <ContributionsLine step={step} />;
    case 'allowance':
      return <AllowanceLine step={step} />;
    case 'no-allowance':
      return <NoAllowanceLine step={step} />;
    case 'starts-next-month':
      return <StartsNextMonthLine step={step} />;
    case 'starts-after-months':
      return <StartsAfterMonthsLine step={step} />;
    case 'interruption':
      return <InterruptionLine step={step} />;
  }
}
