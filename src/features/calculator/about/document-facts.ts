import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import type { PolicyDocument, PolicyEntry } from '@/shared/packs/policy-index.ts';

/** What is to be known of the document of a region, and of the pack that says it. */
export interface DocumentFacts extends Pick<PolicyEntry, 'id' | 'name' | 'version'> {
  /** undefined where an index of an older version does not say. */
  readonly document: PolicyDocument | undefined;
  readonly sha256: string | undefined;
  /** Whether the person opened it from a file of their own. */
  readonly isOwn: boolean;
}

/** Of one that the host offers. */
export const ofEntry = ({ id, name, version, document, sha256 }: PolicyEntry): DocumentFacts => ({
  id,
  name,
  version,
  document,
  sha256,
  isOwn: false,
});

/** Of one that the person opened. */
export function ofFile({ open, sha256 }: LoadedPolicy): DocumentFacts {
  const { id, name, version, document } = open.pack;
  const { number, title, nature, inForceFrom, statedTerm } = document;
  const from = inForceFrom.date;
  const until = statedTerm?.until ?? null;
  return { id, name, version, sha256, isOwn: true, document: { number, title, nature, from, until } };
}
