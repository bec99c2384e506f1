import type { designZhCN } from './design.zh-CN.ts';

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The page on which the design system shows itself. */
export const designEn: Same<typeof designZhCN> = {
  design: {
    title: 'About the design',
    intro:
      'Every colour, size, space and component of this site, on one page. It follows the text size and colours you choose.',
    when: 'When: {{when}}',
    whenNot: 'When not: {{whenNot}}',
    colour: {
      title: 'Colours',
      intro:
        'Paper and ink, and one accent. What the fund pays and what you pay have a colour each, told apart by solid and hatched as well; amber only says "not fixed by the document".',
      paper: 'the ground of the page, like paper',
      sheet: 'the ground of receipts and fields',
      ink: 'main text',
      inkSoft: 'secondary text',
      hairline: 'thin rules between parts',
      edge: 'edges of fields and buttons',
      accent: 'links, the primary button, what is chosen',
      accentStrong: 'the same under the mouse',
      accentWash: 'the ground of what is chosen',
      onAccent: 'text on the primary button',
      fund: 'amounts the fund pays',
      fundFill: "the fund's part of a bar, solid",
      you: 'amounts you pay',
      youFill: 'your part of a bar, hatched',
      open: 'text of "not fixed by the document"',
      openWash: 'its ground',
      openEdge: 'its edge',
      problem: 'what was filled in wrong',
      problemWash: 'the ground of a problem',
    },
    contrast: {
      title: 'Contrast (colours now: {{theme}})',
      pair: 'Which two',
      measured: 'Measured',
      enough: 'enough, at least {{least}}',
      less: 'too little, at least {{least}}',
    },
    type: {
      title: 'Type',
      intro: "Five sizes that follow the main text. The system's own typeface; none is downloaded.",
      sample: 'You pay 130.00 yuan',
    },
    space: {
      title: 'Space',
      intro:
        'Space does the grouping, not boxes in boxes. With the largest text it shrinks and leaves the width to the words.',
    },
    motion: {
      title: 'Motion',
      intro:
        'Only where a bar grows or shrinks, in {{quick}} milliseconds; none at all where the system asks for less.',
      sample: 'Press the button below and see it grow',
      fill: 'Fill to four fifths',
    },
    focus: {
      title: 'Focus',
      intro: 'A thick frame shows where the keyboard is. Mouse and finger do not bring it up.',
      sample: 'This is how it looks',
    },
    actions: {
      title: 'Buttons and links',
      intro: 'Nothing that can be pressed is smaller than 44 × 44 pixels, and everything has a word on it.',
    },
    button: {
      when: 'doing something on this page. One primary at most on a screen, plain for others, quiet within lines and lists.',
      whenNot: 'going to another page: that is a link.',
      primary: 'The next step',
      plain: 'Plain',
      quiet: 'Quiet',
      pressed: 'Stays pressed',
      disabled: 'Not now',
    },
    linkButton: {
      when: 'going to another page, where that is the next step.',
      whenNot: 'doing something here; within a sentence a plain link.',
      primary: 'Back to the start',
    },
    linkList: {
      when: 'choosing which of several pages to go to; beside each other for switching between a few.',
      whenNot: 'choices that stay on this page are radio buttons; a single way is a LinkButton.',
      hint: 'Where it helps, a line on what is there',
    },
    copyButton: {
      when: 'taking a text along; where the browser does not let pages copy, it comes up selected.',
      whenNot: 'a text that is to be seen as well: that is CopyLine.',
      sample: 'You pay 130.00 yuan',
    },
    copyLine: {
      when: 'a line to be read out or written down, such as an article.',
      whenNot: 'several lines: that is CopyButton.',
      sample: 'Article 9',
    },
    fileButton: {
      when: 'opening a file from this device.',
      whenNot: 'saving one: that is a button.',
      plain: 'Open a file',
      quiet: 'Open a file (quiet)',
    },
    readAloud: {
      when: 'Reads a question or a result on the screen: what is heard is what is written.',
      whenNot: 'For anything that is not on the screen, or without a press.',
      sample: 'It all cost 150.00 yuan: insurance pays 60.00 yuan, you pay 90.00 yuan.',
    },
    undoBar: {
      when: 'after something was removed: says what, and takes it back.',
      whenNot: 'asking "are you sure" before: do it, and let people change their minds.',
      removed: 'Removed: 2023-05-06 City Hospital',
      remove: 'Remove again',
    },
    fieldLink: {
      when: 'leading from a sentence to the field it speaks of, unfolding what hides it.',
      whenNot: 'leading to another page.',
      sample: 'Go to the name of the institution',
    },
    phoneLink: {
      when: 'A number to call: pressed, it dials. Where a host gives more than one, it is text.',
      whenNot: 'A number that a sentence mentions in passing.',
      two: '12393 or 12345',
    },
    skipLink: {
      when: 'first on every page, past its head, for those who use a keyboard.',
      whenNot: 'anywhere else.',
      sample: 'Skip to the content',
      hidden: 'Out of sight until the Tab key comes to it.',
    },
    fields: {
      title: 'Fields',
      intro:
        'Above each stands what to fill in. Nothing interrupts typing; what is wrong is said after leaving, and nothing typed is lost.',
    },
    textField: {
      when: 'one line of free text.',
      whenNot: 'amounts and dates, which have fields of their own; where there are few answers, offer them.',
      label: 'Name of the institution',
      hint: 'Optional, for you to recognise it.',
    },
    amountField: {
      when: 'amounts: it takes commas, full-width digits and "¥", and tidies them when left.',
      whenNot: 'numbers that are not money.',
      error: 'Write the amount like 1234.50',
    },
    dateField: {
      when: 'dates in whatever form is at hand, tidied when left; for those who enter many.',
      whenNot: 'a first visit, for which three boxes are clearer.',
      label: 'Date of the visit',
      error: 'February has no 30th day',
    },
    textArea: {
      when: 'For several lines to be pasted, corrected or copied.',
      whenNot: 'For a single line use a TextField.',
      label: 'What the file holds',
      text: 'first line\nsecond line',
    },
    problemList: {
      when: 'For what cannot be read in a file, each thing at its place.',
      whenNot: 'For a form use an ErrorSummary and the sentence at the field.',
      text: 'This should be an amount.',
    },
    dateBoxes: {
      when: 'dates step by step, in three boxes.',
      whenNot: 'the form on one page, where one field is faster.',
      hint: 'For example 2023, 5, 6',
      year: 'Year',
      month: 'Month',
      day: 'Day',
    },
    choices: { title: 'Choices', intro: 'What can be in sight is not hidden in a list that opens.' },
    choiceGroup: {
      list: 'Where a screen asks this one question: joined rows, each pressed as a whole.',
      when: 'one of a few, up to about seven. Short ones side by side, long or explained ones one a line.',
      whenNot: 'several at once: those are checkboxes.',
      kind: 'Where was it?',
      hospital: 'Hospital or clinic',
      pharmacy: 'Pharmacy',
      level: 'Level of the hospital',
      levelHint: 'It is on the slip.',
      error: 'Please choose a level',
      third: 'Level three',
      thirdHint: 'such as a city hospital',
      second: 'Level two',
      first: 'Level one',
    },
    select: {
      when: 'choices that are seldom changed and have a usual value.',
      whenNot: 'what everyone must choose: lay that out.',
      label: 'Place',
      here: 'where insured',
      elsewhere: 'elsewhere',
    },
    checkbox: {
      when: 'something that is so or is not.',
      whenNot: 'two statements of which one holds: let one be chosen.',
      label: 'Emergency',
      hint: 'Where the slip says so.',
    },
    errorSummary: {
      when: 'at the head of a form that could not be saved; every line leads to its field.',
      whenNot: 'a form of one field, or before anything was saved.',
      title: 'Not saved yet. Please correct:',
    },
    figures: {
      title: 'Figures',
      intro:
        'The bill is a receipt, the year a ledger: digits of one width, to the right, yuan heavier than fen.',
    },
    amount: {
      when: 'every amount; a large one is the figure a person came for, two a screen at most.',
      whenNot: 'a number read out within a sentence: write it as text.',
    },
    receipt: {
      when: 'how a visit goes from its total to what you pay; every line unfolds to its rule.',
      whenNot: 'comparing visits: that is a ledger.',
      title: '2023-05-06 City Hospital',
      subtitle: 'level three · outpatient',
      rule: 'Of each visit you pay the first 50 yuan yourself.',
    },
    ledger: {
      when: 'a column of figures and their sum.',
      whenNot: 'things that do not add up: those are facts.',
      caption: 'Credits by month',
    },
    facts: {
      when: 'checking what was filled in, each with a way back to it.',
      whenNot: 'figures that add up: those are a ledger.',
      region: 'Kaifeng',
      status: 'retired',
      change: 'Change',
      changeStatus: 'Change: status',
    },
    bars: {
      title: 'Bars',
      intro:
        'Solid is what the fund pays, striped what a supplement pays, hatched what you pay, also in print; the figures always stand beside them.',
    },
    splitBar: { when: 'who pays how much of a bill.', whenNot: 'without figures beside it.' },
    limitBar: {
      when: 'how much of a deductible or limit is used. A full deductible is good news and turns solid; a full limit turns hatched, since nothing more is paid. What you must bear before a supplement begins turns solid too.',
      whenNot: 'limits that no document fixes: what is unknown is not drawn.',
    },
    meter: {
      when: 'thin bars in a list, one a line.',
      whenNot: 'alone, as the figure a person came for: that is the wide one above.',
    },
    messages: { title: 'Messages and screens', intro: 'Short, and saying what to do.' },
    notice: {
      when: 'explaining; amber for what no document fixes alone, red for what went wrong alone.',
      whenNot: 'ordinary content that wants attention: put that first.',
      information: 'You can enter visits already',
      text: 'The policy is still on its way; nothing you enter is lost.',
      open: 'Not fixed by the document',
    },
    disclosure: {
      when: 'what few people need; closed, it still says what stands in it.',
      whenNot: 'what most people read or fill in.',
      content: 'This is what it holds.',
    },
    liveSentence: {
      when: 'one sentence for a screen reader, a second after the result has changed; eyes do not see it.',
      whenNot: 'a whole table, or every letter typed.',
      say: 'Say a sentence',
      said: 'Said {{times}} times.',
    },
    screen: {
      when: 'screens with a heading of their own.',
      whenNot: 'the start and the form on one page, which the head of the page heads.',
      here: 'This page is one.',
    },
  },
};
