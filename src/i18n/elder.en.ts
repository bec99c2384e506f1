import type { Same } from './same.ts';
import type { elderZhCN } from './elder.zh-CN.ts';

export const elderEn: Same<typeof elderZhCN> = {
  elder: {
    day: '{{year}}-{{month}}-{{day}}',
    dayOfYear: '{{month}}-{{day}}',
    waiting: 'Fetching the document…',
    further: 'Enter another visit',
    start: {
      title: 'How much of the bill does insurance pay?',
      how: 'Take the slip that you were given when you paid, and choose step by step: one question at a time.',
      begin: 'Begin',
      goOn: 'Go on where you stopped',
      result: 'See the result',
      anew: 'Clear everything and begin again',
      cleared: 'What you had entered is cleared.',
      giveBack: 'That was a mistake: bring it back',
      filesHow:
        'Open what you saved before or a file from your family, or enter a case number that was read out to you.',
      noSpeech: 'This browser cannot read aloud. Please read the text on the screen.',
    },
    payer: {
      fund: 'Insurance pays',
      supplement: 'Its supplement adds',
      basic: 'Basic insurance has paid',
      you: 'You pay',
    },
    answer: {
      title: 'Here is the result',
      which: '{{date}}, {{name}}',
      inHospital: '{{kind}}, {{place}}',
      whichStay: 'Admitted {{admitted}}, discharged {{date}}, {{name}}',
      payer: '{{payer}} {{amount}} yuan',
      sentence: 'It all cost {{total}} yuan: {{payers}}.',
      note: '{{title}}. {{text}}',
      sameDay:
        'There is another visit of that day, and it is not said whether it was at the same place ({{kind}}). If it was, the figures will be different: press “{{change}}” and answer once more.',
      account:
        'Of that, {{account}} yuan come out of your personal account (the money on your card) and {{cash}} yuan are cash.',
      change: 'Something is wrong: change it',
      goOnChanging: 'Go on with what you were changing',
    },
    aboveLimit: ' Insurance does not pay what is above it.',
    aboveLimitSupplemented: ' What is above it depends on the {{supplement}}.',
    keep: {
      title: 'Shall what you entered be kept on this phone?',
      how: 'It stays in this browser and is not uploaded; you go on from it next time, and anyone who uses this phone can see it.',
      yes: 'Keep it',
      no: 'Do not keep it',
      kept: 'It is kept from now on. If you no longer want that, clear it at the foot of the page.',
      failed: 'It was not kept: this browser does not allow it, or there is no room.',
    },
    otherwise: {
      title: '{{count}} passages of the document can be read in two ways',
      chosen: 'The figures above go by "{{label}}".',
      figure: 'By "{{label}}" you pay {{amount}} yuan.',
      open: 'By "{{label}}" the document does not say how this is paid.',
      ask: 'Which one applies? Please call {{hotline}} and ask.',
      askEach: 'Which ones apply? Please call {{hotline}} and ask about each.',
    },
    why: {
      title: 'Why it is this much',
      openTitle: 'Why there is no figure',
      article: 'It says so in {{articles}} of the document.',
      all: 'It all cost {{total}} yuan, and insurance covers all of it.',
      total: 'It all cost {{total}} yuan.',
      outOfScope: '{{amount}} yuan of it are drugs and items that insurance does not cover: you pay them.',
      paidFirst: 'Of class B drugs and items you first pay a small part: {{amount}} yuan.',
      eligible: 'Of the {{eligible}} yuan that are left, insurance pays by its rules.',
      noneEligible: 'Nothing that insurance covers is left, so there is nothing for it to pay.',
      noDeductible: 'No deductible is taken this time.',
      deductibleToday:
        'At the same hospital, the first part (the "deductible") was already yours earlier that day, so nothing is added now.',
      deductibleOfVisit:
        'At each visit the first {{amount}} yuan are yours: that is the "deductible". This time you pay {{charged}} yuan of it.',
      deductibleOfStay:
        'At each stay the first {{amount}} yuan are yours: that is the "deductible". This time you pay {{charged}} yuan of it.',
      deductibleOfYearFirst:
        'In a year the first {{amount}} yuan are yours: that is the "deductible". You had paid none of it yet; this time you pay {{charged}} yuan of it.',
      deductibleOfYear:
        'In a year the first {{amount}} yuan are yours: that is the "deductible". You had paid {{used}} yuan of it before; this time you pay {{charged}} yuan of it.',
      deductibleMet:
        'In a year the first {{amount}} yuan are yours: that is the "deductible". You have paid it all for that year, so nothing is taken now.',
      deductibleOfDayFirst:
        'The first {{amount}} yuan are yours: that is the "deductible". This time you pay {{charged}} yuan of it.',
      deductibleOfDay:
        'On one day at one hospital the first {{amount}} yuan are yours: that is the "deductible". You had paid {{used}} yuan of it that day; this time you pay {{charged}} yuan of it.',
      deductibleOfDayMet:
        'On one day at one hospital the first {{amount}} yuan are yours: that is the "deductible". You had paid it all earlier that day, so nothing is taken now.',
      rateNone: 'All of it is within the deductible, so insurance pays nothing.',
      rate: 'Of the {{base}} yuan that are left insurance pays {{share}}, which is {{ofHundred}} of every 100 yuan: {{amount}} yuan.',
      rateOfAll:
        'Of these {{base}} yuan insurance pays {{share}}, which is {{ofHundred}} of every 100 yuan: {{amount}} yuan.',
      limitCuts:
        'But there is a most that insurance pays: {{limit}}, {{amount}} yuan, of which {{used}} yuan were used before and {{left}} yuan are left.',
      limitCutsFirst: 'But there is a most that insurance pays: {{limit}}, {{amount}} yuan.',
      limitUsedUp:
        'But there is a most that insurance pays: {{limit}}, {{amount}} yuan, all of it used before.',
      expenseCuts:
        'There is a most of expenses that are paid in part: {{limit}}, {{amount}} yuan, of which {{used}} yuan were used before; {{left}} yuan of these expenses count.',
      expenseCutsFirst:
        'There is a most of expenses that are paid in part: {{limit}}, {{amount}} yuan; {{left}} yuan of these expenses count.',
      expenseUsedUp:
        'There is a most of expenses that are paid in part: {{limit}}, {{amount}} yuan, all of it used before.',
      limitHolds: 'There is a most that insurance pays: {{limit}}, {{amount}} yuan. This is within it.',
      whole: 'Up to that, insurance pays everything.',
      fund: 'So this time insurance pays {{fund}} yuan.',
      basic: 'Basic insurance has paid {{paid}} yuan, as you entered it from the slip.',
      borne:
        'Of what insurance covers, {{borne}} yuan are left to you once it has paid. The {{supplement}} looks at these.',
      borneLetThrough:
        'The {{supplement}} looks only at expenses within the limit. Of these, {{borne}} yuan are left to you once insurance has paid.',
      borneFirst: ' The {{first}} yuan that you first pay of class B items are among them.',
      excessEach:
        'Each time, the {{supplement}} pays only for what is above {{threshold}} yuan. This time it is {{excess}} yuan above.',
      excessEachNone:
        'Each time, the {{supplement}} pays only for what is above {{threshold}} yuan. This time nothing is above it, so it pays nothing.',
      excessYearFirst:
        'Such amounts are added up over the year, and the {{supplement}} pays only for what is above {{threshold}} yuan. This time {{excess}} yuan are above it.',
      excessYear:
        'Such amounts are added up over the year, and the {{supplement}} pays only for what is above {{threshold}} yuan. It was {{counted}} yuan before and is {{after}} yuan with this. Of this visit, {{excess}} yuan are above it.',
      excessYearNone:
        'Such amounts are added up over the year, and the {{supplement}} pays only for what is above {{threshold}} yuan. It is {{after}} yuan with this, {{missing}} yuan short, so it pays nothing this time.',
      supplementRate:
        'Of the {{excess}} yuan above it the {{supplement}} pays {{share}}, which is {{ofHundred}} of every 100 yuan: {{amount}} yuan.',
      supplement: 'So this time the {{supplement}} pays {{paid}} yuan.',
      own: '{{total}} yuan in all, less what insurance pays, leaves {{you}} yuan for you.',
      ownAll: 'All of the {{total}} yuan are yours to pay.',
      account:
        'Of what you pay, {{account}} yuan come out of your personal account (the money on your card) and {{cash}} yuan are cash.',
      unknown: 'What the document does not say is not guessed here, so there is no figure.',
    },
    left: {
      title: 'What is left for {{year}}',
      most: '{{limit}}: still to be had',
      ofMonth: '{{limit}} ({{month}})',
      deductible:
        'Before insurance begins to pay, {{left}} yuan more are yours (the first {{of}} yuan in a year).',
      deductibleMet: 'You have paid all of the first {{of}} yuan that are yours in a year.',
      limit: '{{name}}: {{of}} yuan in all, {{used}} yuan used, {{left}} yuan left.',
      expense:
        '{{name}}: {{of}} yuan in all, {{used}} yuan used; {{left}} yuan of expenses are left to be paid in part.',
      expenseUsedUp: '{{name}}: all of the {{of}} yuan of expenses have been counted.',
      usedUp: '{{name}}: all of the {{of}} yuan is used.',
      threshold:
        'Once you have paid {{of}} yuan yourself, the {{name}} adds to it; it is {{used}} yuan so far, {{left}} yuan short.',
      thresholdMet: 'You have paid {{of}} yuan yourself; from now on the {{name}} adds to it.',
      anew: ' It begins anew on {{anew}}.',
      anewPregnancy: ' It begins anew with another pregnancy.',
    },
    visits: {
      title: 'Each visit ({{count}} in all)',
      also: 'Look at each visit, or remove one ({{count}} in all)',
      none: 'No visit is left',
      home: 'Back to the beginning',
      look: 'Look at it',
      lookNamed: 'Look at this one: {{name}}',
      remove: 'Remove it',
      removeNamed: 'Remove this one: {{name}}',
      removed: 'Removed: {{name}}.',
      giveBack: 'That was a mistake: bring it back',
      one: '{{which}}, {{total}} yuan',
      wrong: 'Something is wrong in these, so they are not counted:',
      mend: 'Change this one: {{name}}',
    },
    give: {
      title: 'Print it, save it, or send it to your family',
      paper: 'Print it on paper',
      paperHow: 'A sheet with every figure, how it comes about, and the article.',
      family: 'Send it to your family',
      familyHow: 'They see what you entered and the result, and can check it with you.',
      filesHow:
        'Save it as a file, to go on from it on another phone. What you saved before is opened there too.',
    },
  },
};
