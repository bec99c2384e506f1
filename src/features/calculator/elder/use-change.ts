import { useLocation } from 'wouter';
import type { Visit } from '@/shared/draft/draft.ts';
import { CHECK } from '../steps/questions.ts';
import { stepPath } from '../steps/steps-path.ts';
import { takeUp } from './taken-up.ts';

/** Goes over the answers to a visit once more. */
export function useChange(): (visit: Visit) => void {
  const [, go] = useLocation();
  return (visit) => {
    takeUp(visit);
    go(stepPath(CHECK));
  };
}
