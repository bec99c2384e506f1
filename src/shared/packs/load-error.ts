import type { PackProblem } from '@/engine/index.ts';

/** Why a policy file could not be used. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly file: string;
  readonly problems: readonly PackProblem[];

  constructor(kind: LoadErrorKind, file: string, problems: readonly PackProblem[] = []) {
    super(`${kind}: ${file}`);
    this.kind = kind;
    this.file = file;
    this.problems = problems;
  }
}

/** Whatever went wrong, as something to be shown at its place: what nobody expected is put down to the file. */
export const asLoadError = (error: unknown, file: string): LoadError =>
  error instanceof LoadError ? error : new LoadError('unsound', file);

/** `offline`: no answer came; `server`: an answer that is neither the file nor "not found". */
export type LoadErrorKind = 'offline' | 'timeout' | 'not-found' | 'server' | 'not-json' | 'unsound';
