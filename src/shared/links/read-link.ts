import { migrate } from '../migrate.ts';
import type { Link, NotTakenOfLink } from './link.ts';
import { LINK_FORMATS, type LinkFormats } from './link-formats.ts';
import { unseal } from './seal.ts';

export type LinkRefusal = 'newer' | 'truncated' | 'damaged';

export type ReadLink =
  | { readonly ok: true; readonly link: Link; readonly notTaken: readonly NotTakenOfLink[] }
  | { readonly ok: false; readonly reason: LinkRefusal };

/**
 * Reads what `writeLink` of this version or of an older one has written. Something that a chat has put behind the link
 * is passed over. Nothing of a newer version is read.
 */
export function readLink(text: string, formats: LinkFormats = LINK_FORMATS): ReadLink {
  const [, number = '', payload = '', after = ''] = /^([0-9]*)\.?([\w-]*)(.*)$/su.exec(text) ?? [];
  const version = Number(number);
  if (version > formats.newest) return { ok: false, reason: 'newer' };
  if (payload === '' && after === '') return { ok: false, reason: 'truncated' };
  if (version < 1) return { ok: false, reason: 'damaged' };
  const unsealed = unseal(payload);
  if (!unsealed.ok) return { ok: false, reason: after === '' ? unsealed.reason : 'damaged' };
  const migrated = migrate(unsealed.json, version, formats.newest, formats.migrations);
  const read = migrated && formats.read(migrated.json);
  if (migrated === undefined || read === undefined) return { ok: false, reason: 'damaged' };
  const sentences = migrated.leftOut.map((sentence): NotTakenOfLink => ({ code: 'migrated', sentence }));
  return { ok: true, link: read.link, notTaken: [...sentences, ...read.notTaken] };
}
