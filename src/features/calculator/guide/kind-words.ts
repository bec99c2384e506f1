import type { GuideEntry, GuideTopic } from '@/engine/index.ts';
import type { TableKind } from '../guide-tables/guide-table.ts';

/** Keys of the texts that name what questions are about. */
export const TOPIC_WORDS = {
  who: 'guide.topic.who',
  start: 'guide.topic.start',
  contributions: 'guide.topic.contributions',
  outpatient: 'guide.topic.outpatient',
  inpatient: 'guide.topic.inpatient',
  'special-disease': 'guide.topic.specialDisease',
  maternity: 'guide.topic.maternity',
  elsewhere: 'guide.topic.elsewhere',
  account: 'guide.topic.account',
  'not-paid': 'guide.topic.notPaid',
  papers: 'guide.topic.papers',
  conduct: 'guide.topic.conduct',
  document: 'guide.topic.document',
} as const satisfies Readonly<Record<GuideTopic, string>>;

/** Keys of the texts that name a kind of rule. */
export const KIND_WORDS = {
  deductible: 'guideTable.kind.deductible',
  rate: 'guideTable.kind.rate',
  limit: 'guideTable.kind.limit',
  'class-b': 'guideTable.kind.classB',
  supplement: 'guideTable.kind.supplement',
  disease: 'guideTable.kind.disease',
  refused: 'guideTable.kind.refused',
  'terms-of': 'guideTable.kind.termsOf',
  credit: 'guideTable.kind.credit',
  contribution: 'guideTable.kind.contribution',
  start: 'guideTable.kind.start',
  buyout: 'guideTable.kind.buyout',
  allowance: 'guideTable.kind.allowance',
  parameter: 'guideTable.kind.parameter',
} as const satisfies Readonly<Record<TableKind, string>>;

/** What is said of an answer that the document does not give, or not yet. */
export const OPEN_WORDS = {
  'not-stated': 'guide.notStated',
  'not-yet': 'guide.notYet',
} as const satisfies Readonly<Record<Exclude<GuideEntry['is'], 'stated'>, string>>;
