import type { Dimension, PackProblemCode, Reason, RequestAnswer, Situation } from '@/engine/index.ts';

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** The notes that the project's own packs and the engine put on claims. */
export const NOTE_CODES = [
  'arrears-assumed',
  'arrears-retroactive',
  'arrears-short',
  'boundary-of-stay',
  'community-as-primary',
  'emergency-assumed',
  'flexible-as-in-service',
  'manual-claim',
  'offsite-emergency-as-referred',
  'offsite-terms-assumed',
  'past-stated-term',
  'pharmacy-phasing-in',
  'stay-not-addressed',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export const isNoteCode = (code: string): code is NoteCode =>
  (NOTE_CODES as readonly string[]).includes(code);

/** The notes that the engine puts on a result as a whole. */
export const RESULT_NOTE_CODES = [
  'account-balance-incomplete',
  'account-use-not-specified',
  'draft-policy',
  'past-stated-term',
] as const;
export type ResultNoteCode = (typeof RESULT_NOTE_CODES)[number];

export const isResultNoteCode = (code: string): code is ResultNoteCode =>
  (RESULT_NOTE_CODES as readonly string[]).includes(code);

/** The texts for every code that the engine and the loading of packs speak in; whole by type, in each language. */
export interface Codes {
  readonly dimension: Readonly<Record<Dimension | 'date', string>>;
  readonly value: { readonly [D in Dimension]: Readonly<Record<Situation[D], string>> };
  readonly reason: Readonly<Record<Reason, Titled>>;
  readonly requestReason: Readonly<Record<NonNullable<RequestAnswer['reason']>, Titled>>;
  readonly creditReason: Readonly<Record<'not-in-force' | 'not-specified' | 'missing-parameter', string>>;
  readonly note: Readonly<Record<NoteCode, Titled>>;
  readonly resultNote: Readonly<Record<ResultNoteCode, Titled>>;
  readonly packProblem: Readonly<Record<PackProblemCode, string>>;
  readonly loadError: Readonly<
    Record<'offline' | 'timeout' | 'not-found' | 'server' | 'not-json' | 'unsound', Titled>
  >;
}
