import * as v from 'valibot';
import { Cite } from './basis.ts';
import { Id, Text } from './rows.ts';

/** What a question is about, in the order in which a guide lists them. */
export const GUIDE_TOPICS = [
  'who',
  'start',
  'contributions',
  'outpatient',
  'inpatient',
  'special-disease',
  'maternity',
  'elsewhere',
  'account',
  'not-paid',
  'papers',
  'conduct',
  'document',
] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** How a document answers: it says so, it announces it without terms, or it does not say. */
const GUIDE_ANSWERS = ['stated', 'not-yet', 'not-stated'] as const;

/** The Hanyu pinyin of a Chinese text, without tones: syllables of letters and digits, one space between them. */
export const Pinyin = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/));

/** What callers ask, answered in the pack's own words, as a sentence to be read aloud. */
export const GuideEntry = v.strictObject({
  id: Id,
  topic: v.picklist(GUIDE_TOPICS),
  title: Text,
  /** Of the Chinese title: one syllable for each of its characters, a run of digits or letters as one. */
  pinyin: Pinyin,
  is: v.picklist(GUIDE_ANSWERS),
  text: Text,
  /** Whether it stands beside the results too. */
  shown: v.exactOptional(v.literal(true)),
  /** Missing only where the document is silent altogether. */
  cite: v.exactOptional(Cite),
});
export type GuideEntry = v.InferOutput<typeof GuideEntry>;
