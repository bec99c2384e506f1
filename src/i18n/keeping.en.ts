/** The texts of what is kept on this device, on the screen that saves and opens. */
export const keepingEn = {
  keeping: {
    title: 'Keep on this device',
    what: 'What is kept: what you enter about yourself, conditions, visits and amounts, the cases that you save by name, and text size, colours, language and whether it is the version for older people.',
    where:
      'Where: in this browser on this device alone, nothing is uploaded. It may go when browser data are cleared; save what matters as a file too.',
    who: 'Who can see it: anyone who uses this browser on this device. Do not keep anything on a shared computer or on somebody else’s phone.',
    agree: 'Agree, keep it on this device',
    agreeHint:
      'From then on it is kept by itself: close the page, open it again, and go on where you left off. “Clear data on this device” is at the foot of every page.',
    notAgreed:
      'It could not be kept: this browser does not let pages keep anything, or there is no room. Please save a file instead.',
    missing:
      'This browser does not let pages keep anything on the device, as in private windows and inside some apps. Please save a file instead, or copy the text.',
    hotline:
      'Hotline mode was in use, so nothing is kept as long as this page is open. Reload the page to keep something again.',
    notHere:
      'You have agreed in another window. Nothing of this window is kept; to keep it too, agree here as well.',
    on: 'What you enter is kept on this device by itself; next time you go on from there.',
    sample: 'This is a sample, and samples are not kept. What you kept before is all there.',
    off: 'To stop keeping, use “Clear data on this device” at the foot of the page.',
    saveTitle: 'Save a copy under a name',
    saveHint:
      'A saved copy does not change as you go on. The same name again replaces it with what is entered now.',
    name: 'Name',
    nameExample: 'For example: Mother 2024',
    save: 'Save a copy',
    nameEmpty: 'Please give it a name first.',
    nameTaken: 'There is one called “{{name}}” already. Please choose another name.',
    nothing: 'There is nothing to save yet: enter a visit first, or something about yourself.',
    saved: 'Saved: {{name}}',
    replaced: 'Replaced by what is entered now: {{name}}',
    putBack: 'Bring the former one back',
    notSaved: 'It could not be saved: there is no room. Delete what you do not need, or save a file instead.',
    list: 'Saved cases',
    none: 'Nothing is saved under a name yet.',
    nameless: 'Entered before (no name)',
    about_one: '{{region}} · {{year}} · {{count}} visit · saved {{at}}',
    about_other: '{{region}} · {{year}} · {{count}} visits · saved {{at}}',
    noRegion: 'No region chosen',
    noYear: 'no year',
    broken: 'It cannot be opened: it is damaged. It is left as it is.',
    brokenNewer:
      'It cannot be opened: a later version has saved it. It is left as it is; reload the page to get the latest version.',
    openIt: 'Open',
    rename: 'Rename',
    remove: 'Delete',
    of: '{{what}}: {{name}}',
    newName: 'New name',
    renameSave: 'Save the name',
    renameNot: 'Leave it',
    removed: 'Deleted: {{name}}',
    undo: 'Bring it back',
    opened: 'Opened: {{name}}. To go back, press “Undo” once at the top of the page.',
    raw: 'What is kept, to select and copy',
    rawFile: 'Save as a file',
    rawText:
      'This is what is kept on this device; it was left alone. Save it as a file or copy it first. If you do not want it any more, use “Clear data on this device” at the foot of the page.',
    damaged: 'What is kept is damaged and cannot be read.',
    newer:
      'What is kept was saved by a later version and cannot be read here. Please reload the page to get the latest version.',
    leftOut: 'Since the change to this version these are gone:',
  },
} as const;
