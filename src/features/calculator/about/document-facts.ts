import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import type { PolicyDocument, PolicyEntry } from '@/shared/packs/policy-index.ts';

/** What is to be known of the document of a region, and of the pack that says it. */
export interface DocumentFacts extends Pick<PolicyEntry, 'id' | 'name' | 'version'> {
  /** undefined where an index of an older version does not say. */
  readonly document: PolicyDocument | undefined;
  readonly sha256: string | undefined;
  /** Whether the hash is only the one that was published, and nobody has reckoned it. */
  readonly isUnchecked: boolean;
  /** Whether the pack is another than the one that was published. */
  readonly hashDiffers: boolean;
  /** Whether the person opened it from a file of their own. */
  readonly isOwn: boolean;
}

/**
 * Of one that the host offers.
 * @param loaded the pack itself; undefined where it could not be loaded
 */
export const ofEntry = (
  { id, name, version, document, sha256 }: PolicyEntry,
  loaded: LoadedPolicy | 'coming' | undefined,
): DocumentFacts => {
  const pack = loaded === 'coming' ? undefined : loaded;
  return {
    id,
    name,
    version: pack?.open.pack.version ?? version,
    document,
    sha256: pack?.sha256 ?? sha256,
    isUnchecked: loaded !== 'coming' && pack?.checked !== true,
    hashDiffers: pack?.hashDiffers ?? false,
    isOwn: false,
  };
};

/** Of one that the person opened. */
export function ofFile({ open, sha256, checked }: LoadedPolicy): DocumentFacts {
  const { id, name, version, document } = open.pack;
  const { number, title, nature, inForceFrom, statedTerm } = document;
  const from = inForceFrom.date;
  const until = statedTerm?.until ?? null;
  return {
    id,
    name,
    version,
    document: { number, title, nature, from, until },
    sha256,
    isUnchecked: !checked,
    hashDiffers: false,
    isOwn: true,
  };
}
