import { linkOfDraft } from './draft-of-link.ts';
import type { Link } from './link.ts';
import { LINK_VERSION } from './link-formats.ts';
import { seal } from './seal.ts';

/** What stands in an address behind `#/open/`: the version in clear, then all the rest. */
export function writeLink({ draft, pack, made, withheld }: Link): string {
  const json = {
    made,
    ...(pack ? { pack } : {}),
    ...(withheld.length > 0 ? { withheld } : {}),
    draft: linkOfDraft(draft),
  };
  return `${LINK_VERSION}.${seal(json)}`;
}
