import type { outsideChecksZhCN } from './outside-checks.zh-CN.ts';

type Keys = keyof (typeof outsideChecksZhCN)['outsideChecks'];

/** The texts of the helper for what was done elsewhere during a stay. */
export const outsideChecksEn: { readonly outsideChecks: Readonly<Record<Keys, string>> } = {
  outsideChecks: {
    title: 'Checks or treatment elsewhere during the stay? Work out what counts',
    paid: 'What it cost there',
    paidHint: 'One at a time. Leave out what the total of the bill already holds.',
    ownPrice: 'What the hospital of the stay would charge for it',
    ownPriceHint: 'Its cashier can tell you.',
    amountNeeded: 'Enter an amount, such as 320 or 320.50',
    allCounts: 'All {{counted}} yuan count as part of this stay.',
    partCounts: '{{counted}} yuan count as part of this stay; the {{own}} yuan above that are yours to pay.',
    unreadable:
      'Nothing was added: what "{{field}}" holds is no amount. Correct it there first, then press again.',
    add: 'Add it to this bill',
    added:
      'Added: {{total}} yuan to the total, {{own}} yuan of them outside the catalogues. You may enter another one.',
  },
};
