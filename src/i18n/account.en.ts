import type { accountZhCN } from './account.zh-CN.ts';
import type { Same } from './same.ts';

/** The texts of the personal account, on the page where everything stands and on its own. */
export const accountEn: Same<typeof accountZhCN> = {
  account: {
    title: 'Personal account in {{year}}',
    known: 'Sum of known months: {{count}}',
    basis: 'What the credits rest on',
    balance: 'Balance at year end',
    atLeast: 'at least ',
    ledger: 'Monthly credits',
    opening: 'Balance on 1 January',
    paid: 'Paid for visits',
    paidIn: '{{month}}, paid for visits',
    each: 'a month ',
    notPaidFrom:
      'What visits cost is not taken off the balance; to have it taken off, tick "pay from the account first" under the further facts.',
    months: '{{first}} to {{last}}',
    whole: 'How each month comes about',
    intro: 'Your status, enrolment and contributions on the first day of a month decide its credit.',
    regionFirst: 'Choose where you are insured to see the account.',
    seeYear: 'See {{year}}',
    nothingKnown: 'No credit is known yet, and so no balance. Each month below says why.',
    balanceLess: 'Some credits are not known: the account holds at least this much.',
    picture: 'In the picture: bars upwards are credits.',
    pictureMakeUp: 'The empty top of a bar makes earlier months good.',
    picturePaid: 'Hatched downwards is what visits took.',
    pictureUnknown: 'Dashed frames are months that are not known.',
    pictureChange: 'An upright line is the day of a change.',
    byMonth: 'Month by month',
    inMonth: 'credit ',
    aside: '{{standing}} · balance {{balance}} yuan',
    asidePaid: '{{standing}} · paid for visits {{paid}} yuan · balance {{balance}} yuan',
    asideAtLeast: '{{standing}} · balance at least {{balance}} yuan',
    asidePaidAtLeast: '{{standing}} · paid for visits {{paid}} yuan · balance at least {{balance}} yuan',
    lacks: 'a figure is missing',
    noStatus: 'not insured yet',
    inArrears: 'in arrears',
    becomes: '"{{to}}" from {{on}}; credited so from {{month}} on.',
    becomesBriefly:
      '"{{to}}" from {{on}}, but not any more on the first of the next month: no month is credited so.',
    arrears: 'In arrears from {{from}} to {{until}}.',
    arrearsRepaid: 'In arrears from {{from}} to {{until}}, repaid on {{repaidOn}}.',
    firstFinal: 'From this month on "{{final}}" is used.',
    madeUp: 'This month makes good {{count}} earlier months with {{amount}} yuan.',
    madeUp_one: 'This month makes good one earlier month with {{amount}} yuan.',
    share: '{{of}} {{level}} yuan × {{rate}} = {{credit}} yuan, rounded to the fen, half up.',
    fixed: 'A fixed {{credit}} yuan a month.',
    makeUp:
      'The difference: ({{late}} − {{early}}) × {{rate}} = {{difference}} yuan for a month, rounded to the fen, half up. {{count}} months from {{first}} on had the earlier figure: {{difference}} × {{count}} = {{amount}} yuan.',
    makeUp_one:
      'The difference: ({{late}} − {{early}}) × {{rate}} = {{difference}} yuan for a month, rounded to the fen, half up. One month, {{first}}, had the earlier figure: {{difference}} × {{count}} = {{amount}} yuan.',
    sum: 'Together: {{level}} + {{amount}} = {{credit}} yuan.',
    provisional: 'This is provisional. Once "{{final}}" is fixed, the difference is paid in one sum.',
    nothing: 'With your status and enrolment nothing is credited this month.',
    unpaid: 'The first of the month lies in arrears: nothing is credited.',
    repaid:
      'The first of the month lies in arrears that were repaid later. Whether it is credited then, the document does not say.',
    nobody: 'On the first of the month you were not insured yet: nothing is credited.',
    notSpecified: 'The document does not say what is credited in your situation.',
    notInForce:
      'The document is in force from {{date}}. Earlier rules held this month; they are not known here.',
    delayed: 'The status changes on the first of this very month, and counts from the next month on.',
    payments: 'Paid from the account this month',
    paidFor: '{{date}} {{name}}',
    further: 'See also',
  },
};
