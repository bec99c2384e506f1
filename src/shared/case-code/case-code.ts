import type { OpenPack } from '@/engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import { plain } from '../input/plain.ts';
import { draftSeen } from '../privacy/draft-seen.ts';
import { beyondCode, type BeyondCode } from './beyond-code.ts';
import { checkDigits, isChecked } from './check-digits.ts';
import { readDigits, readHead, restsOnLists, writeDigits } from './coded-case.ts';

/**
 * A case as a number that can be read over the phone: groups of four digits, the first of all being the version, the last
 * two checking the others. It holds the region, the year, the person and the visits, and no name of an institution.
 */
const VERSION = '1';

/** More than ten groups nobody reads out. */
const MOST_DIGITS = 40;
const GROUP = 4;

export type CaseCode =
  | { readonly ok: true; readonly code: string }
  /** `no-region`: none is chosen; `too-long`: there is too much of it. */
  | { readonly ok: false; readonly why: 'no-region' | 'too-long' }
  /** The case has something that no code can hold. */
  | { readonly ok: false; readonly why: 'holds-more'; readonly beyond: readonly BeyondCode[] };

/** Why digits are no case: in this order, each said only where those before it do not hold. */
export type CaseCodeProblem =
  'empty' | 'not-digits' | 'incomplete' | 'mistyped' | 'newer' | 'no-region' | 'other-pack' | 'damaged';

export type ReadCaseCode =
  /** @property otherPack whether it was made with another version of the region's pack */
  | { readonly ok: true; readonly draft: Draft; readonly otherPack: boolean }
  | { readonly ok: false; readonly problem: CaseCodeProblem };

/** The number of a case. What is typed and not saved is not in it. @param open the policy of the draft's region */
export function caseCodeOf(draft: Draft, open: OpenPack | undefined): CaseCode {
  if (open === undefined || draft.policy !== open.pack.id) return { ok: false, why: 'no-region' };
  const seen = draftSeen(draft);
  const digits = writeDigits(seen, open);
  if (digits === undefined) {
    const beyond = beyondCode(seen, open);
    return beyond.length > 0 ? { ok: false, why: 'holds-more', beyond } : { ok: false, why: 'too-long' };
  }
  const length = Math.ceil((VERSION.length + digits.length + 2) / GROUP) * GROUP;
  if (length > MOST_DIGITS) return { ok: false, why: 'too-long' };
  const body = VERSION + digits.padStart(length - VERSION.length - 2, '0');
  return { ok: true, code: inGroups(body + checkDigits(body)) };
}

/**
 * The case of a number as it was heard and typed: spaces, hyphens and full-width digits do no harm.
 * @param regions ids of those that are offered here
 * @param find loads the policy of one of them; what it throws is thrown
 */
export async function readCaseCode(
  text: string,
  regions: readonly string[],
  find: (id: string) => Promise<OpenPack | undefined>,
): Promise<ReadCaseCode> {
  const typed = plain(text).replace(/[-\s]/gu, '');
  const problem = problemOf(typed);
  if (problem !== undefined) return { ok: false, problem };
  const digits = typed.slice(VERSION.length, -2);
  const { isOf, isMadeWith } = readHead(digits);
  const [id, ...others] = regions.filter(isOf);
  const open = id === undefined || others.length > 0 ? undefined : await find(id);
  if (open === undefined) return { ok: false, problem: 'no-region' };
  const draft = readDigits(digits, open);
  const otherPack = !isMadeWith(open.pack.version);
  // A number of one list means another row of the next.
  if (otherPack && (draft === undefined || restsOnLists(draft))) return { ok: false, problem: 'other-pack' };
  return draft === undefined ? { ok: false, problem: 'damaged' } : { ok: true, draft, otherPack };
}

function problemOf(digits: string): CaseCodeProblem | undefined {
  if (digits === '') return 'empty';
  if (!/^[0-9]+$/u.test(digits)) return 'not-digits';
  if (digits.length % GROUP !== 0 || digits.length < 2 * GROUP) return 'incomplete';
  if (!isChecked(digits) || digits.length > MOST_DIGITS) return 'mistyped';
  return digits.startsWith(VERSION) ? undefined : 'newer';
}

const inGroups = (digits: string): string => digits.replace(/[0-9]{4}(?=[0-9])/gu, '$& ');
