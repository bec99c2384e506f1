/** The texts of the screens that make a link of a case and open one. */
export const sharingEn = {
  sharing: {
    title: 'Share this case',
    intro:
      'Everything is inside the link itself and passes through no server. Whoever opens it sees the same case and can go on with it; their changes do not come back to you.',
    nothing: 'There is nothing to share yet: enter a visit first, or something about yourself.',
    toStart: 'Enter something',
    elderHow:
      'Let your family scan the code below with their phone, or press "Copy the link" and paste it into a message to them.',
    elderWarning:
      'Anyone who gets it can see what you entered: send it only to people you trust, not to a group.',
    elderLeaveOut: 'Diagnoses or amounts are not to be seen?',
    leaveOut: 'First choose what to leave out',
    withheld: {
      diagnoses: 'Leave out diagnoses',
      amounts: 'Leave out amounts',
    },
    withheldHint: {
      diagnoses:
        'No diagnoses or births; no visits or allowances for special diseases, the two diseases, negotiated drugs or childbirth, nor what was used or chosen for them. Hospitals become letters.',
      amounts: 'Dates and places of visits stay; the amounts are empty for the other person to fill in.',
    },
    warning: 'Anyone who gets the link can see it',
    holdsTitle: 'The link holds:',
    notHoldsTitle: 'Left out:',
    holds: {
      person: 'Region, year, and how you are insured, such as in service or retired',
      visits: 'Date, place and hospital level of every visit',
      names: 'Names of hospitals and pharmacies',
      letters: 'Which visits were at the same hospital or pharmacy (letters, no names)',
      cares: 'Kinds of care, such as special diseases or childbirth, which tell roughly what you have',
      diagnoses: 'Diagnoses and births',
      amounts: 'Costs of every visit, wages and other amounts',
      base: 'Contribution base',
      balance: 'Balance of the account',
      used: 'What was used of the limits already',
      requests: 'What you entered for contributions, allowances and the like',
      choices: 'Local figures that you entered and readings that you chose',
    },
    leftOutVisits:
      'Visits whose kind alone tells a diagnosis: {{n}}. They are not in the link, so the totals that the other person sees differ.',
    leftOutRequests: 'Maternity allowances: {{n}}. They are not in the link.',
    tooMuch: 'There is more than a link can hold. Please send a file instead.',
    sendOnly: 'Send it only to people you trust, not to a group.',
    unsaved: 'The visit that you are still entering and have not saved is not in the link.',
    link: 'Link',
    linkText: 'The whole link',
    copyLink: 'Copy the link',
    send: 'Send it with the share function of this device',
    sent: 'Handed to the device.',
    notSent: 'It was not sent. Please copy the link instead.',
    long: 'This link is long ({{count}} characters), and some chat apps cut it off. One that is cut off does not open, and the page says so; to be on the safe side send a file.',
    local:
      'You have opened a file on this device, so the link opens on no other. Please send a file instead.',
    qr: 'QR code',
    qrText:
      'Point the camera of a phone at it, or the scanner of WeChat. Black on white; turn up the screen.',
    qrName: 'QR code that holds the link above',
    qrTooLong: 'There is too much for a code that a phone can read. Copy the link, or send a file.',
    qrFailed: 'The code could not be made. Check the network and try again, or copy the link.',
    toFiles: 'Send a file instead',
    code: 'Case number to read over the phone',
    codeText:
      'When you call somebody who uses this tool too, such as the desk of {{hotline}}, read out these digits, and they see this case; your family can enter them under “Save and open”. They hold no name of a hospital.',
    codeNone: {
      'no-region': 'Choose a region first; then there is a number.',
      'holds-more': ' Please use the link.',
      'too-long': 'There is too much for a number that can be read out. Please use the link.',
    },
    openTitle: 'Open a shared link',
    refused: 'This link cannot be opened',
    why: {
      newer:
        'A later version has made it, and it cannot be read here. Reload the page to get the latest version, then open the link that was sent to you again.',
      truncated:
        'It is not complete: part of it is missing, most likely cut off by a chat app. Ask for it again, or for a file or a QR code.',
      damaged:
        'It changed on its way: some letters are others, or a few are missing. Ask for it again, or for a file or a QR code.',
    },
    kept: 'What is on the page has not changed.',
    toMine: 'Back to what I entered',
    anew: 'Start from the beginning',
    empty: 'There is no link to open here. Open the whole link that was sent to you, or scan its QR code.',
    opening: 'Opening…',
    noPolicy: 'The policy of the region could not be loaded. Check the network and try again.',
    retry: 'Try again',
    ask: 'Replace what is entered by what the link holds?',
    askText:
      'What you have entered now will be replaced. To go back afterwards, press “Undo” once at the top of the page.',
    made: 'The link was made on {{date}}. It holds:',
    open: 'Open it and replace what is entered',
    keepFirst: 'Save mine first, then open it',
    keepFirstHint: 'If you save yours first, it is called “{{name}}”, to be opened under “Save and open”.',
    keptName: 'Entered before opening a link ({{at}})',
    keptNameNth: '{{name}} ({{nth}})',
    notKept:
      'It could not be saved, so the link was not opened: there may be no room. What you entered has not changed.',
    notOpen: 'Do not open it, keep what I entered',
    opened: 'Opened: the link made on {{date}}',
    back: 'To go back, press “Undo” once at the top of the page.',
    otherVersion: 'It was made with version {{before}}; now it is version {{now}}, and figures may differ.',
    otherFile:
      'The policy file is not the one that the link was made with (both are version {{now}}), and figures may differ.',
    notTaken: 'These were not taken over:',
    gone: {
      visit: 'Visit {{number}} ({{date}}): this kind of care is not known here.',
      request:
        'Calculation {{number}} of contributions, allowances and the like: this kind is not known here.',
      policy: 'The region ({{id}}): there is no policy of it here; please choose again.',
      region: 'Figures entered for another region ({{id}}): there is no policy of it here.',
      parameter: '{{region}}, parameter “{{id}}”: the policy of today has none.',
      reading: '{{region}}, reading “{{id}}”: the policy of today has no such choice; the default is used.',
      deductible: '{{region}}, what was paid of the yearly deductible: the policy of today has none.',
      limit: '{{region}}, what was used of the limit “{{id}}”: the policy of today has none.',
      supplement: '{{region}}, what was counted for the supplement “{{id}}”: the policy of today has none.',
      disease: '{{region}}, registered disease no. {{id}}: the policy of today has none.',
      visitDisease:
        'Visit {{number}}, disease no. {{id}}: the policy of today has none; please choose again.',
      care: 'Visit {{number}} ({{care}}): the policy of today states no terms for it; it is kept and counts for nothing.',
      noDate: 'no date',
    },
    wasWithheld: {
      diagnoses:
        'Whoever made the link left out diagnoses: visits whose kind alone tells one are missing, and hospitals are letters. The result is the same as theirs once they are added.',
      amounts:
        'Whoever made the link left out amounts. Please add them to every visit; then there is a result.',
    },
    toResult: 'See the result',
  },
} as const;
