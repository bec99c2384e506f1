export const aboutEn = {
  about: {
    host: {
      title: 'Who offers it',
      publisher: 'Published by',
      updated: 'Updated',
      phone: 'Questions',
    },
    config: {
      missing:
        'For those who run the site: there is no config.json. So publisher and date are left out, the number is the national one, and all regions are offered.',
      wrong: 'config.json has mistakes',
      wrongText:
        'For those who run the site: what is wrong counts as not written, the rest holds. Once it is mended, reload; nothing needs to be built.',
      unread: 'The file did not come. Check the network and the server, then reload.',
      'not-json':
        'Not JSON: most likely a comma or a quotation mark too many or too few, or the server sent another page.',
      'not-object': 'Should be entries within { }.',
      format: 'Should be "gongji-config/1". Otherwise nothing of the file is taken.',
      'unknown-key': 'There is no such entry. Check the spelling.',
      'missing-key': 'Is missing: both Chinese and English are needed.',
      text: 'Should be text in quotation marks, 1 to 60 characters.',
      encoding: 'Has characters that cannot be read. Save the file as UTF-8, without line breaks here.',
      hotline: 'Should be a telephone number in quotation marks.',
      date: 'Should be an existing date, written like "2026-11-22".',
      list: 'Should be a list of ids of regions, at least one. To offer all, write null.',
      twice: 'This region stands there already.',
      lacking: 'config.json names regions that the index of policies lacks',
      lackingSome: 'Lacking: {{ids}}. The others are offered.',
      lackingAll: 'Lacking: {{ids}}. None of them is there, so all regions of the index are offered.',
    },
    can: {
      title: 'What can be done here',
      missing: 'What cannot, and what works instead',
      rest: 'All else works: {{abilities}}.',
      all: 'All of it works: {{abilities}}.',
    },
    hindrance: {
      file: 'You opened a file, not a website',
      fileText:
        'It computes as the website does, without a network too. When policies change, it takes a new file.',
      plain: 'The address does not begin with https',
      plainText:
        'It computes all the same. But over such a connection browsers refuse what follows, and nobody can see whether the page was changed on its way.',
      wechat: 'You opened it within WeChat',
      wechatText:
        'Tap “…” at the top right and open it in a browser: then everything works. Do so before you fill anything in; it does not go along.',
    },
    ability: {
      print: 'printing',
      save: 'saving files',
      copy: 'copying at a tap',
      speak: 'reading aloud',
      store: 'remembering what you entered (once you agree)',
      offline: 'working without a network',
      hash: 'checking policy files',
    },
    instead: {
      print: 'Open the whole of it and keep a screenshot, or print it from a computer that has a printer.',
      save: 'Under “Save and open”, select the whole text, copy it, and keep it in your notes or send it to yourself.',
      copy: 'It may not work. Then the text is selected for you: press it long (Ctrl+C on a computer) to copy.',
      speak: 'Whatever would be read stands on the screen. The screen reader of your phone can read it too.',
      store:
        'Closing the page clears it. Make what you entered into a link, keep that, and open it next time.',
      offline: 'Without a network the open page still computes; just do not reload or close it.',
      hash: 'The hash of a policy file cannot be reckoned here; the one below is the one it was published with, not checked.',
    },
    offline: {
      preparing:
        'The copy for when there is no network is being stored and not there yet; stay connected for now.',
      incomplete:
        'The copy for when there is no network is not complete: a file did not come, or there is no room. It is stored the next time you open the page with a network.',
      refused:
        'The copy for when there is no network could not be stored: this may be a private window, there may be no room, or the network was gone. It is tried again the next time you open the page with a network.',
      unsupported: 'This browser cannot store a page. A newer browser can.',
      ready: 'The copy for when there is no network is stored: the page opens without one.',
      used: 'The website cannot be reached now; this is the stored copy. Open the page again with a network, and it is the latest.',
    },
    documents: {
      title: 'By which documents it computes',
      intro: 'One for each region. With the same version and hash, it is the same.',
      own: '(a file that you opened)',
      from: 'In force from {{date}}.',
      fromUntil: 'In force from {{from}}, by its own words until {{until}}.',
      past: 'That term is over. Call {{hotline}} to ask whether it still applies.',
      draft: 'This is a draft for comment, not yet issued. The final rules may differ.',
      proposed: 'It is proposed to apply from {{date}}.',
      pack: 'Pack {{version}}',
      hash: 'SHA-256 begins with',
      unchecked: ' (as published, not checked)',
    },
    not: {
      title: 'What it does not do',
      settles: 'It settles nothing: what it computes is an estimate, and the insurance agency settles.',
      others: 'It does not compute insurance of residents, nor regions that are not listed above.',
      guesses:
        'It does not guess what a document leaves open; where a clause has two meanings, it shows both.',
      sends: 'It sends nothing that you enter anywhere, and asks for no login and no name.',
    },
  },
} as const;
