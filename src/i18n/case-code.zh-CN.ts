/** The texts of the field for a number that somebody reads out, and of why a case has none. */
export const caseCodeZhCN = {
  caseCode: {
    label: '案例号（对方念的数字）',
    open: '调出',
    empty: '请填对方念的数字。',
    notDigits: '案例号只有数字，请核对。',
    incomplete: '位数不对：案例号四位一组，每组都要满。请对方再念一遍。',
    mistyped: '数字不对，请对方再念一遍。',
    newer: '这个案例号是更新版本的页面给出的，这里读不了。请问清楚再直接填写。',
    noRegion: '这个案例号的地区，这里没有提供。',
    otherPack: '这个案例号是按另一版政策文件做的，里面的病种、限额这边对不上。请问清楚再直接填写。',
    damaged: '读不出这个案例号的内容。请问清楚再直接填写。',
    notLoaded: '没有取到这个地区的政策数据，请再试一次。',
    holdsMore: '数字里放不下：{{what}}。',
    beyond: {
      statusChanges: '年内身份有变化',
      enrolmentChanges: '参保方式有变化',
      baseChanges: '缴费基数有变化',
      arrears: '欠费的期间',
      requests: '要查的缴费、补缴、津贴等事项',
      visits: '这么多次就诊（{{count}} 次）',
      parameters: '当地另外要填的月份',
      unread: '还没有填对的内容',
    },
  },
} as const;
