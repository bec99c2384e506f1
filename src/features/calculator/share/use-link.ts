import { useMemo } from 'react';
import type { Draft } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { today } from '@/shared/input/today.ts';
import type { PackMark, Withheld } from '@/shared/links/link.ts';
import { linkAddress } from '@/shared/links/link-address.ts';
import { draftSeen } from '@/shared/privacy/draft-seen.ts';
import { leftOutAsTelling } from '@/shared/privacy/telling.ts';
import { withhold } from '@/shared/links/withhold.ts';
import { readLink } from '@/shared/links/read-link.ts';
import { writeLink } from '@/shared/links/write-link.ts';
import { useChosenPolicy } from '../Workspace.tsx';

/** So many letters of a hash tell two files of one version apart. */
const HASH_LENGTH = 8;

const NOTHING = { visits: 0, requests: 0 };

interface MadeLink {
  /** What it holds. */
  readonly draft: Draft;
  readonly address: string;
  /** Whether it can be opened again: a case may hold more than a link has room for. */
  readonly opens: boolean;
  /** How much of the case is left out whole, since its kind alone would tell a diagnosis. */
  readonly leftOut: { readonly visits: number; readonly requests: number };
}

/** The link of what is entered, without what is to be left out. */
export function useLink(withheld: readonly Withheld[]): MadeLink {
  const draft = useDraft((state) => state.draft);
  const policy = useChosenPolicy().data;
  return useMemo(() => {
    const held = withhold(draft, withheld, policy?.open);
    const pack: PackMark | undefined = policy && {
      id: policy.open.pack.id,
      version: policy.open.pack.version,
      hash: policy.sha256?.slice(0, HASH_LENGTH),
    };
    const written = writeLink({ draft: held, pack, made: today(), withheld });
    return {
      draft: held,
      address: linkAddress(written, window.location.href),
      opens: readLink(written).ok,
      leftOut: withheld.includes('diagnoses') ? leftOutAsTelling(draftSeen(draft)) : NOTHING,
    };
  }, [draft, policy, withheld]);
}
