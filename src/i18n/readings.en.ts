import type { readingsZhCN } from './readings.zh-CN.ts';
import type { Same } from './same.ts';

/** The texts of the screen on clauses with two meanings and on assumptions, and of what they are worth. */
export const readingsEn: Same<typeof readingsZhCN> = {
  worth: {
    introPlain:
      'Some clauses can be read in two ways, and some things the document leaves out. Here is every meaning and every assumption.',
    intro:
      'Some clauses can be read in two ways, and some things the document leaves out. Here is every meaning and every assumption, and what each is worth for the visits that you entered.',
    noReadings: 'No clause with two meanings was found in this document.',
    readings: 'Clauses with two meanings',
    assumptions: 'What is assumed where the document is silent',
    noAssumptions: 'Nothing is assumed for this document.',
    otherRegion:
      'What you entered is for {{own}}. To see what these clauses are worth, first choose {{name}} on the start page.',
    nothingYet:
      'No visit is entered yet. Enter your visits first: then it says here what each is worth for you.',
    enterVisits: 'Enter visits',
    by: 'By “{{label}}”:',
    credited: '{{credited}} yuan reach the account in the year.',
    claims: '{{count}} visits come out otherwise: {{list}}.',
    claims_one: '1 visit comes out otherwise: {{list}}.',
    requests: '{{count}} calculations come out otherwise.',
    requests_one: '1 calculation comes out otherwise.',
    same: 'For what you entered, every meaning gives the same.',
    rests: 'Of what you entered, {{parts}} rest on this.',
    restsClaims: '{{count}} visits (insurance pays {{paid}} yuan)',
    restsClaims_one: '1 visit (insurance pays {{paid}} yuan)',
    restsMonths: 'the credits of {{count}} months ({{credited}} yuan)',
    restsMonths_one: 'the credit of 1 month ({{credited}} yuan)',
    restsUnknown: 'the credits of {{count}} months (not known)',
    restsUnknown_one: 'the credit of 1 month (not known)',
    restsNot: 'Nothing that you entered rests on this.',
    allAssumptions: '{{count}} for this document',
    allAssumptions_one: '1 for this document',
    articlesInShort: 'What the articles next to these assumptions say in short',
    articleInShort: 'The articles in short',
    unused: '{{count}} that nothing rests on',
    unused_one: '1 that nothing rests on',
    span: {
      title: 'By every meaning',
      own: 'In {{year}} you bear {{least}} yuan at least and {{most}} yuan at most.',
      paid: 'In {{year}} insurance pays {{least}} yuan at least and {{most}} yuan at most.',
      undetermined: 'In {{year}} between {{least}} and {{most}} yuan are not fixed by the document.',
      of: '{{count}} clauses can be read in two ways; all {{combinations}} combinations were settled.',
      of_one: 'One clause can be read in two ways; all {{combinations}} meanings were settled.',
    },
  },
};
