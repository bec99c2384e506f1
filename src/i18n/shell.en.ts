/** The texts of the page before its script, and where none runs. */
export const shellEn = {
  shell: {
    noScript: 'Scripts are switched off, so nothing can be worked out here yet',
    noScriptText:
      'Switch JavaScript on in the settings of the browser and reload, or use a newer browser; or call {{hotline}}. What is computed, and by which documents, stands below.',
    late: 'Not open yet?',
    lateText:
      'On a slow network please wait a little. If nothing moves the browser is probably too old, such as IE: use a newer one, or call {{hotline}}.',
    inEnglish:
      'Works out what Chinese employee medical insurance pays. Needs JavaScript and a browser of 2018 or later.',
  },
} as const;
