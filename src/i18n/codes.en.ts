import type { Codes } from './codes.ts';

export const codesEn: Codes = {
  dimension: {
    care: 'care',
    provider: 'institution',
    prescribedBy: 'prescribing institution',
    designated: 'designation',
    place: 'place',
    emergency: 'emergency',
    registration: 'registration',
    conditions: 'registered two diseases',
    status: 'status',
    enrolment: 'enrolment',
    entitlement: 'waiting period',
    contributions: 'contributions',
    interruption: 'length of the unpaid period',
    stay: 'relation to a hospital stay',
    birth: 'birth',
    date: 'date',
  },
  value: {
    care: {
      outpatient: 'general outpatient',
      'two-diseases': 'two-disease drugs',
      'special-disease': 'chronic or special disease',
      'negotiated-drug': 'negotiated drug',
      inpatient: 'hospital stay',
      'emergency-death': 'emergency, died',
      delivery: 'delivery',
      prenatal: 'prenatal check',
      'family-planning': 'family-planning operation',
    },
    provider: {
      tertiary: 'Tertiary hospital',
      secondary: 'Secondary hospital',
      primary: 'Primary hospital',
      community: 'Community or township health centre',
      station: 'Community station or village clinic',
      ungraded: 'Hospital without a grade',
      pharmacy: 'Pharmacy',
    },
    prescribedBy: {
      unstated: 'Not stated',
      tertiary: 'Tertiary hospital',
      secondary: 'Secondary hospital',
      primary: 'Primary hospital',
      community: 'Community or township health centre',
      station: 'Community station or village clinic',
      ungraded: 'Hospital without a grade',
      none: 'No prescription',
    },
    designated: {
      pooling: 'designated, the fund settles there',
      'account-only': 'designated, personal account only',
      none: 'not designated',
    },
    place: {
      local: 'where you are insured',
      'offsite-resident': 'elsewhere: living there, registered',
      'offsite-referred': 'elsewhere: referred, registered',
      'offsite-in-province': 'elsewhere in the province, not registered',
      'offsite-cross-province': 'another province, not registered',
    },
    emergency: { no: 'not an emergency', yes: 'emergency' },
    registration: { 'not-needed': 'not needed', registered: 'registered', unregistered: 'not registered' },
    conditions: {
      none: 'None',
      hypertension: 'Hypertension',
      diabetes: 'Diabetes',
      both: 'Hypertension and diabetes',
    },
    status: { 'in-service': 'In service', retired: 'Retired', flexible: 'Flexible employment' },
    enrolment: { combined: 'With personal account', 'pooled-only': 'Pooled only' },
    entitlement: { entitled: 'entitled', waiting: 'waiting', 'waiting-again': 'waiting again after a break' },
    contributions: { paid: 'paid', unpaid: 'unpaid', repaid: 'repaid later' },
    interruption: { none: 'of any length', short: 'short', middle: 'longer', long: 'long' },
    stay: { outside: 'outside a stay', inside: 'during a stay', boundary: 'first or last day of a stay' },
    birth: {
      none: 'not stated',
      normal: 'normal birth',
      difficult: 'difficult birth',
      cesarean: 'caesarean',
      'termination-0': 'termination, under 1 month',
      'termination-1': 'termination, 1 completed month',
      'termination-2': 'termination, 2 completed months',
      'termination-3': 'termination, 3 completed months',
      'termination-4': 'termination, 4 completed months',
      'termination-5': 'termination, 5 completed months',
      'termination-6': 'termination, 6 completed months',
      'termination-7': 'termination, 7 completed months',
      'termination-8': 'termination, 8 completed months',
      'termination-9': 'termination, 9 completed months',
      'termination-10': 'termination, 10 completed months',
    },
  },
  reason: {
    'not-in-force': {
      title: 'Not in force on that day',
      text: 'The day is before this document took effect. Earlier rules applied, which it does not contain.',
    },
    'not-specified': {
      title: 'Not fixed by the document',
      text: 'This document does not say how this is paid, so no figure is given here; it is not taken as zero.',
    },
    'waiting-period': {
      title: 'Still in the waiting period',
      text: 'Your benefits had not begun on that day: the fund does not pay.',
    },
    'in-arrears': {
      title: 'In an unpaid period',
      text: 'No contributions were paid for that day: the fund does not pay.',
    },
    'during-inpatient-stay': {
      title: 'Outpatient care during a hospital stay',
      text: 'During a stay in hospital the fund does not pay outpatient expense besides.',
    },
    'condition-not-registered': {
      title: 'Two diseases not registered',
      text: 'Hypertension or diabetes must be registered first. If yours is, tick it under "More about you"; if not, you can edit the visit into an ordinary outpatient one.',
    },
    'disease-not-registered': {
      title: 'Not among the registered diseases you entered',
      text: 'A chronic or special disease must be registered before the fund pays.',
    },
    'not-designated': {
      title: 'The fund does not settle there',
      text: 'The fund pays only at designated institutions where it settles.',
    },
    'provider-not-covered': {
      title: 'Institution not covered',
      text: 'This benefit does not include institutions of this kind: the fund does not pay.',
    },
    'no-prescription': {
      title: 'No prescription',
      text: 'At a pharmacy the fund pays only on a prescription from a designated institution.',
    },
    'offsite-unregistered': {
      title: 'Care elsewhere without registration',
      text: 'Care elsewhere was not registered: the fund does not pay.',
    },
  },
  requestReason: {
    'not-specified': {
      title: 'Not fixed by the document',
      text: 'This document does not say how it is worked out, so no figure is given here; it is not taken as zero.',
    },
    'missing-parameter': {
      title: 'A figure is missing',
      text: 'It takes a figure that the document does not give. Enter it to get the amount.',
    },
    'not-entitled': {
      title: 'No such benefit',
      text: 'By the document there is no maternity allowance in this case.',
    },
    'employer-pays-wage': {
      title: 'The employer pays the wage',
      text: 'By the document employers of this kind go on paying the wage during the leave, and no allowance is paid.',
    },
    'contributions-too-short': {
      title: 'Not enough months contributed',
      text: 'By the document the allowance takes a stated number of months of continuous contributions.',
    },
    'not-interrupted': {
      title: 'Benefits go on',
      text: 'By the document a break this short does not stop benefits.',
    },
  },
  creditReason: {
    'not-in-force': 'not yet in force',
    'not-specified': 'not fixed',
    'missing-parameter': 'missing: ',
  },
  note: {
    'arrears-assumed': {
      title: 'The document is silent on repaid arrears',
      text: 'Taken as not paid. Ask the agency, or call {{hotline}}.',
    },
    'arrears-retroactive': {
      title: 'Paid afterwards',
      text: 'The unpaid period was repaid: its expense is computed as paid afterwards; the agency decides.',
    },
    'arrears-short': {
      title: 'Short arrears',
      text: 'By the document, arrears as short as these do not affect benefits.',
    },
    'boundary-of-stay': {
      title: 'First or last day of a stay',
      text: 'The document stops outpatient payments during a stay; on its first and last day they are taken to go on.',
    },
    'community-as-primary': {
      title: 'Settled as a primary institution',
      text: 'The document does not name this kind of grass-roots institution; primary terms are used.',
    },
    'emergency-assumed': {
      title: 'Emergency settled as ordinary outpatient care',
      text: 'The document has no terms of its own for emergencies; ordinary ones are assumed.',
    },
    'flexible-as-in-service': {
      title: 'Settled as in service',
      text: 'Outpatient care in flexible employment is settled on the in-service terms.',
    },
    'manual-claim': {
      title: 'Not settled directly? Claim it yourself',
      text: 'Pay in full first and claim it from your agency. Ask there which papers it wants, and by which day.',
    },
    'offsite-emergency-as-referred': {
      title: 'Emergency elsewhere counts as registered',
      text: 'Emergencies elsewhere need no registration first; they are settled as registered referrals.',
    },
    'offsite-terms-assumed': {
      title: 'Local terms are assumed for care elsewhere',
      text: 'The document does not state terms for this kind of care elsewhere; they may differ.',
    },
    'past-stated-term': {
      title: "Past the document's stated term",
      text: 'The day is after the term that the document states. Call {{hotline}} to ask whether it still applies.',
    },
    'pharmacy-phasing-in': {
      title: 'Pharmacies are brought in step by step',
      text: 'The fund pays only at qualified pharmacies that are already connected. Ask the pharmacy first.',
    },
    'stay-not-addressed': {
      title: 'Outpatient care during a stay is not addressed',
      text: 'The document does not say whether outpatient payments stop; they are taken to go on.',
    },
  },
  resultNote: {
    'account-balance-incomplete': {
      title: 'The balance is a lower bound',
      text: 'The credit of some months is unknown: the account holds at least this much.',
    },
    'account-use-not-specified': {
      title: 'No rules of use for the account',
      text: 'The document does not say what the account pays: everything counts as cash here.',
    },
    'draft-policy': {
      title: 'This is a draft for comment',
      text: 'The document has not been issued; the final rules may differ.',
    },
    'past-stated-term': {
      title: "Months of the account of {{year}} are past the document's stated term",
      text: "The account's months after that term go on by this document. Call {{hotline}} to ask whether it still applies.",
    },
  },
  packProblem: {
    'not-a-pack': 'This is no policy file of this tool.',
    'newer-format': 'The file has a newer format ({{found}}); this page knows {{known}}.',
    'unknown-key': 'There is an entry here that is not known.',
    'missing-key': 'This entry is missing.',
    'bad-value': 'What stands here cannot be used: {{found}}.',
    'duplicate-id': '"{{id}}" stands here twice.',
    'no-basis': 'This rule names neither an article nor an assumption.',
    'bad-pinyin':
      'The pinyin "{{found}}" does not fit "{{text}}": one syllable for each character, a run of letters or digits as one.',
    'unknown-article': 'It cites article "{{id}}", which is not listed.',
    'unknown-assumption': 'It cites assumption "{{id}}", which is not listed.',
    'unknown-reading': 'It names reading "{{id}}", which is not listed.',
    'unknown-option': 'It names option "{{id}}", which is not listed.',
    'missing-option': 'Option "{{id}}" has nothing here.',
    'unknown-parameter': 'It names parameter "{{id}}", which is not listed.',
    'unknown-deductible': 'It names deductible "{{id}}", which is not listed.',
    'unknown-limit': 'It names limit "{{id}}", which is not listed.',
    'not-used': 'No rule makes use of {{id}}.',
    'unknown-supplement': 'It names supplement "{{id}}", which is not listed.',
    'bad-amount': 'This should be an amount but is {{found}}.',
    'bad-share': 'This should be a share between 0 and 1 but is {{found}}.',
    'bad-multiple': 'This should be a multiple but is {{found}}.',
    'bad-count': 'This should be a whole number of months or days but is {{found}}.',
    'missing-combination': 'The table lacks a case: {{combination}}.',
    'double-combination': 'The table has a case twice: {{combination}} (rows {{rows}}).',
  },
  loadError: {
    offline: {
      title: 'No connection: the policy file could not be loaded',
      text: 'Check the network and try again. Everything you have entered is still here.',
    },
    timeout: {
      title: 'The network is too slow: the policy file could not be loaded',
      text: 'Try again in a while. Everything you have entered is still here.',
    },
    'not-found': {
      title: 'The site does not have this policy file',
      text: 'It may be in the course of an update. Try again later, or choose another region.',
    },
    server: {
      title: 'The site did not deliver the policy file',
      text: 'Try again later, or choose another region. Everything you have entered is still here.',
    },
    'not-json': {
      title: 'The policy file is damaged and cannot be read',
      text: 'Other regions are not affected. Try again later, or tell whoever runs the site.',
    },
    unsound: {
      title: 'The policy file has errors and cannot be used',
      text: 'Other regions are not affected. The errors are listed below; tell whoever runs the site.',
    },
  },
};
