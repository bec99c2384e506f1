/** The texts of the field for a number that somebody reads out, and of why a case has none. */
export const caseCodeEn = {
  caseCode: {
    label: 'Case number (as it is read out)',
    open: 'Open',
    empty: 'Type the digits that are read out.',
    notDigits: 'A case number has digits alone. Please check it.',
    incomplete: 'The number of digits is wrong: it has groups of four, each of them full. Ask for it again.',
    mistyped: 'The digits are not right. Ask for the number again.',
    newer:
      'This number was made by a newer version of the page and cannot be read here. Ask, and enter the facts.',
    noRegion: 'The region of this number is not offered here.',
    otherPack:
      'This number was made with another version of the policy file, whose diseases or limits are not those here. Ask, and enter the facts.',
    damaged: 'This number cannot be made out. Ask, and enter the facts.',
    notLoaded: 'The policy data of this region could not be loaded. Please try again.',
    holdsMore: 'There is no room in the digits for: {{what}}.',
    beyond: {
      statusChanges: 'a status that changed within the year',
      enrolmentChanges: 'an enrolment that changed',
      baseChanges: 'a contribution base that changed',
      arrears: 'unpaid periods',
      requests: 'requests on contributions, buy-out or allowances',
      visits: 'as many as {{count}} visits',
      parameters: 'a month that this region asks for',
      unread: 'entries that are not right yet',
    },
  },
} as const;
