import type { CaseProblem } from '../case/problem.ts';
import { createCaseReader } from '../case/read-case.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Settlement } from '../result/settlement.ts';
import { createSettler } from '../result/settler.ts';
import type { CaseFile } from './case-file.ts';

export type Counterfactual =
  | { readonly ok: true; readonly settlement: Settlement }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What becomes of a case file under a pack. */
export type WhatIf = (file: CaseFile) => Counterfactual;

/**
 * Settles variants of one case one after the other, each read and folded as any case is; what one variant shares with
 * an earlier one is not gone over again.
 */
export function createWhatIf(open: OpenPack): WhatIf {
  const read = createCaseReader();
  const settler = createSettler(open);
  return (file) => {
    const result = read(file, () => open);
    return result.ok
      ? { ok: true, settlement: settler.settle(result.value).settlement }
      : { ok: false, problems: result.problems };
  };
}
