/** The texts of the page before its script, and where none runs. */
export const shellZhCN = {
  shell: {
    noScript: '浏览器没有开启脚本，这一页还不能算',
    noScriptText:
      '请在浏览器设置里开启 JavaScript 再刷新，或者换一个新版浏览器；也可以拨打 {{hotline}}。下面写着算哪些、按哪些文件算。',
    late: '还没有打开？',
    lateText:
      '网慢就请再等等。一直不动，多半是浏览器太旧（例如 IE），请换一个新版浏览器，或拨打 {{hotline}}。',
    inEnglish:
      'Works out what Chinese employee medical insurance pays. Needs JavaScript and a browser of 2018 or later.',
  },
} as const;
