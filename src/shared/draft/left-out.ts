/** Something entered that has no place in the case of this region: kept in the draft, left out, and said so. */
export interface LeftOut {
  /** As of a problem: `parameters.averagePension`, `statusChanges.r3`. */
  readonly field: string;
  readonly code: LeftOutCode;
}

/** `not-needed`: nothing rests on it for this person in this region. */
export const LEFT_OUT_CODES = [
  'no-such-enrolment',
  'no-such-parameter',
  'no-such-reading',
  'no-such-option',
  'no-such-limit',
  'no-such-disease',
  'no-class-b-share',
  'no-date-yet',
  'not-needed',
] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];

/** Collects what is left out; tells whether something fits. */
export class Fitting {
  readonly leftOut: LeftOut[] = [];

  fits(known: boolean, field: string, code: LeftOutCode): boolean {
    if (!known) this.leftOut.push({ field, code });
    return known;
  }
}
