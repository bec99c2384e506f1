import * as v from 'valibot';
import { parseDay } from '@/engine/index.ts';
import type { Migrations } from '../migrate.ts';
import { draftOfLink } from './draft-of-link.ts';
import { IdInLink } from './id-in-link.ts';
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

/** It is said to whoever opens the link in the page's own words, as all that is checked here. */
const Made = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined),
);
const Mark = v.object({
  id: IdInLink,
  version: v.string(),
  hash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/u))),
});
/** A pack may call its version anything: then there is no mark, rather than no link. */
const VERSION = /^[\w.:+-]{1,40}$/u;

const Envelope = v.object({
  made: Made,
  pack: v.optional(Mark),
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
      pack: pack && VERSION.test(pack.version) ? { hash: undefined, ...pack } : undefined,
      withheld: WITHHELD.filter((each) => withheld.includes(each)),
      draft: taken.draft,
    },
    notTaken: taken.notTaken,
  };
}
