import { PartAwaited } from './PartAwaited.tsx';
import { type Part, usePart } from './part.ts';

export interface LoadedProps<P extends object> {
  readonly part: Part<P>;
  readonly props: P;
}

/** A piece of a screen once its file is there; until then a sentence, and a way to ask for it again. */
export function Loaded<P extends object>({ part, props }: LoadedProps<P>) {
  const { data, isError, refetch } = usePart(part);
  if (data) return <data.Content {...props} />;
  return <PartAwaited failed={isError} onRetry={() => void refetch()} />;
}
