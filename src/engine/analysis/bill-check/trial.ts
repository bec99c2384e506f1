import type { Case, Claim } from '../../case/case.ts';
import { createCaseReader } from '../../case/read-case.ts';
import type { OpenPack } from '../../pack/open.ts';
import type { BillChange } from './change.ts';
import { withChange } from './apply.ts';
import type { BillFile } from './file.ts';
import { bill, type Billed } from './figures.ts';

/** What a case would be with a change made to its file. Where the changed file is no case, there is nothing. */
export interface Trial {
  /** The changed file, read again. */
  readonly read: (change: BillChange) => Case | undefined;
  /** The claim that is checked, settled in it. */
  readonly settle: (change: BillChange) => Billed | undefined;
  /**
   * The same in a case in which one claim has other amounts, of which nothing but what is paid depends: so it need not be
   * read again.
   */
  readonly settleWith: (kase: Case, claim: Claim) => Billed | undefined;
}

/** @param id of a claim of the file */
export function createTrial(open: OpenPack, file: BillFile, id: string): Trial {
  const reader = createCaseReader();
  const read = (change: BillChange): Case | undefined => {
    const changed = reader(withChange(file, id, change), () => open);
    return changed.ok ? changed.value : undefined;
  };
  return {
    read,
    settle: (change) => {
      const changed = read(change);
      return changed && bill(open, changed, id);
    },
    settleWith: (kase, claim) => {
      const claims = kase.claims.map((each) => (each.id === claim.id ? claim : each));
      return bill(open, { ...kase, claims }, id);
    },
  };
}
