import type { RequestStep } from '@/engine/index.ts';
import { shareText } from '../figure-text.ts';
import type { PaidFor } from './request-step.ts';

/** What a line of an answer is called: its text, and the percentage in it. */
export interface StepLabel {
  readonly key: string;
  readonly share?: string;
}

const LABELS = {
  'bounded-base': 'requests.step.base',
  'parameter-base': 'requests.step.base',
  'twelve-months': 'requests.step.twelve',
  'months-short': 'requests.step.short',
  'months-short-since-change': 'requests.step.since',
  'months-charged': 'requests.step.charged',
  'leave-days': 'requests.step.leave',
  allowance: 'requests.step.allowance',
  'no-allowance': 'requests.step.noAllowance',
  contributions: 'requests.step.contributed',
  'starts-next-month': 'requests.step.starts',
  'starts-after-months': 'requests.step.starts',
  interruption: 'requests.step.interrupted',
} as const;

const OWED = {
  'monthly-share': { personal: 'requests.step.youShare', employer: 'requests.step.employerShare' },
  'buyout-share': { personal: 'requests.step.youBuyout', employer: 'requests.step.employerBuyout' },
  'nothing-owed': { personal: 'requests.step.youNothing', employer: 'requests.step.employerNothing' },
  premium: { personal: 'requests.figure.premiumYou', employer: 'requests.figure.premiumEmployer' },
} as const;

export function stepLabel(step: RequestStep, { paidFor }: PaidFor): StepLabel {
  if (!('owing' in step)) return { key: LABELS[step.name] };
  const share = 'share' in step ? { share: shareText(step.share) } : {};
  if (step.name === 'monthly-share' && step.owing === 'employer' && paidFor)
    return { key: 'requests.step.forYouShare', ...share };
  return { key: OWED[step.name][step.owing], ...share };
}
