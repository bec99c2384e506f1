import type { RequestStep } from '@/engine/index.ts';
import { useStepSentences } from './use-step-sentences.ts';

/** By what rule a step of an answer is as it is, in sentences with the person's own numbers. */
export function StepRule({ of }: { readonly of: RequestStep }) {
  const sentences = useStepSentences();
  return sentences(of).map((sentence) => <p key={sentence}>{sentence}</p>);
}
