/** The texts of the helper for what was done elsewhere during a stay. */
export const outsideChecksZhCN = {
  outsideChecks: {
    title: '住院期间在别处做过检查、治疗？帮您算算',
    paid: '在别处实际花了多少',
    paidHint: '一次填一项。单子的总费用里已经算进去的，不用再填。',
    ownPrice: '住院的这家医院自己做要收多少',
    ownPriceHint: '可以问医院的收费处。',
    amountNeeded: '请填一个金额，例如 320 或 320.50',
    allCounts: '{{counted}} 元全部算进这次住院。',
    partCounts: '算进这次住院 {{counted}} 元；超过的 {{own}} 元由您自己负担。',
    unreadable: '没有加上：“{{field}}”里现在填的不是金额。请先改好那一格，再按一次。',
    add: '加到这张单子上',
    added: '已加上：总费用加 {{total}} 元，其中目录外加 {{own}} 元。还有别的，可以接着填。',
  },
} as const;
