import * as v from 'valibot';
import type { Migrations } from '../migrate.ts';
import { draftOfLink } from './draft-of-link.ts';
import { type Link, type NotTakenOfLink, WITHHELD } from './link.ts';

/** The version in which links are written. */
export const LINK_VERSION = 1;

/** Every version of links there has been, and how the newest one is read. */
export interface LinkFormats {
  readonly newest: number;
  readonly migrations: Migrations;
  /** @returns undefined where it is none */
  readonly read: (json: unknown) => LinkRead | undefined;
}

export interface LinkRead {
  readonly link: Link;
  readonly notTaken: readonly NotTakenOfLink[];
}

export const LINK_FORMATS: LinkFormats = { newest: LINK_VERSION, migrations: {}, read };

const Envelope = v.object({
  made: v.string(),
  pack: v.optional(v.object({ id: v.string(), version: v.string(), hash: v.optional(v.string()) })),
  withheld: v.optional(v.array(v.string()), []),
  draft: v.unknown(),
});

function read(json: unknown): LinkRead | undefined {
  const envelope = v.safeParse(Envelope, json);
  const taken = envelope.success ? draftOfLink(envelope.output.draft) : undefined;
  if (!envelope.success || taken === undefined) return undefined;
  const { made, pack, withheld } = envelope.output;
  return {
    link: {
      made,
      pack: pack && { hash: undefined, ...pack },
      withheld: WITHHELD.filter((each) => withheld.includes(each)),
      draft: taken.draft,
    },
    notTaken: taken.notTaken,
  };
}
