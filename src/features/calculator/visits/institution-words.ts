import { LANGUAGES } from '@/i18n/language.ts';

type Say = (key: string, variables: Readonly<Record<string, unknown>>) => string;

/** What institutions are called whose names are not known, so that it can be told which visits were at one. */
export interface InstitutionWords {
  /** The only one of the day. @param kind what kind of place it is */
  readonly one: (kind: string) => string;
  /** One of several. @param nth from 1 */
  readonly nth: (kind: string, nth: number) => string;
}

export const institutionWords = (say: Say, lng?: string): InstitutionWords => ({
  one: (kind) => say('visits.oneInstitution', { kind, lng }),
  nth: (kind, nth) => say('visits.nthInstitution', { kind, nth, lng }),
});

/** A name that no visit of the day has yet. */
export function freshName(kind: string, taken: readonly string[], { nth }: InstitutionWords): string {
  for (let at = taken.length + 1; ; at += 1) {
    const name = nth(kind, at);
    if (!taken.includes(name)) return name;
  }
}

/** More institutions than anybody goes to in a day. */
const MANY = 20;

/** Whether a name was made up here, and is not what somebody calls the institution. */
export function isMadeUp(name: string, say: Say): boolean {
  return LANGUAGES.some((lng) => {
    const { one, nth } = institutionWords(say, lng);
    if (name.endsWith(one(''))) return true;
    return Array.from({ length: MANY }, (_, at) => nth('', at + 1)).some((end) => name.endsWith(end));
  });
}
