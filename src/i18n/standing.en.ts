/** How what runs on from visit to visit stands, as sentences to be said. */
export const standingEn = {
  standing: {
    day: '{{year}}-{{month}}-{{day}}',
    ofMonth: '{{limit}} ({{month}})',
    ofYear: '{{limit}} of {{year}}',
    ofPregnancy: '{{limit}} (pregnancy {{pregnancy}})',
    deductible:
      'In {{year}}, before insurance begins to pay, {{left}} yuan more are yours (the first {{of}} yuan in a year).',
    deductibleMet: 'In {{year}} you have paid all of the first {{of}} yuan that are yours.',
    limit: '{{name}}: {{of}} yuan in all, {{used}} yuan used, {{left}} yuan left.',
    expense:
      '{{name}}: {{of}} yuan in all, {{used}} yuan used; {{left}} yuan of expenses are left to be paid in part.',
    usedUp: '{{name}}: all of the {{of}} yuan is used; insurance pays no more.',
    threshold:
      'Once you have paid {{of}} yuan yourself, the {{name}} adds to it; it is {{used}} yuan so far, {{left}} yuan short.',
    thresholdMet: 'You have paid {{of}} yuan yourself; from now on the {{name}} adds to it.',
    anew: ' It begins anew on {{anew}}.',
    anewPregnancy: ' It begins anew with another pregnancy.',
  },
} as const;
