import type { Codes } from './codes.ts';

export const codesZhCN: Codes = {
  dimension: {
    care: '就医类别',
    provider: '机构',
    prescribedBy: '开处方的机构',
    designated: '定点情况',
    place: '就医地点',
    emergency: '急诊',
    registration: '登记情况',
    conditions: '登记的“两病”',
    status: '身份',
    enrolment: '参保方式',
    entitlement: '待遇等待期',
    contributions: '缴费',
    interruption: '断缴的长短',
    stay: '与住院的关系',
    birth: '生育情况',
    date: '日期',
  },
  value: {
    care: {
      outpatient: '普通门诊',
      'two-diseases': '“两病”门诊用药',
      'special-disease': '门诊慢特病',
      'negotiated-drug': '谈判药品',
      inpatient: '住院',
      'emergency-death': '急诊抢救死亡',
      delivery: '分娩',
      prenatal: '产前检查',
      'family-planning': '计划生育手术',
    },
    provider: {
      tertiary: '三级医院',
      secondary: '二级医院',
      primary: '一级医院',
      community: '社区卫生服务中心、乡镇卫生院',
      station: '社区卫生服务站、村卫生室',
      ungraded: '没有定级的医院',
      pharmacy: '药店',
    },
    prescribedBy: {
      unstated: '未说明',
      tertiary: '三级医院',
      secondary: '二级医院',
      primary: '一级医院',
      community: '社区卫生服务中心、乡镇卫生院',
      station: '社区卫生服务站、村卫生室',
      ungraded: '没有定级的医院',
      none: '没有处方',
    },
    designated: {
      pooling: '定点，统筹可以结算',
      'account-only': '定点，只能刷个人账户',
      none: '不是定点机构',
    },
    place: {
      local: '参保地',
      'offsite-resident': '异地：长期居住，已备案',
      'offsite-referred': '异地：转诊，已备案',
      'offsite-in-province': '异地：省内，没有备案',
      'offsite-cross-province': '异地：跨省，没有备案',
    },
    emergency: { no: '不是急诊', yes: '急诊' },
    registration: { 'not-needed': '不需登记', registered: '已登记', unregistered: '未登记' },
    conditions: { none: '没有', hypertension: '高血压', diabetes: '糖尿病', both: '高血压和糖尿病' },
    status: { 'in-service': '在职', retired: '退休', flexible: '灵活就业' },
    enrolment: { combined: '统账结合', 'pooled-only': '单建统筹' },
    entitlement: { entitled: '已享受待遇', waiting: '等待期内', 'waiting-again': '断缴后重新等待' },
    contributions: { paid: '已缴', unpaid: '欠缴', repaid: '欠缴后补缴' },
    interruption: { none: '不分长短', short: '短', middle: '较长', long: '长' },
    stay: { outside: '不在住院期间', inside: '住院期间', boundary: '入院或出院当天' },
    birth: {
      none: '没有说明',
      normal: '顺产',
      difficult: '难产',
      cesarean: '剖宫产',
      'termination-0': '终止妊娠，怀孕不满 1 个月',
      'termination-1': '终止妊娠，怀孕满 1 个月',
      'termination-2': '终止妊娠，怀孕满 2 个月',
      'termination-3': '终止妊娠，怀孕满 3 个月',
      'termination-4': '终止妊娠，怀孕满 4 个月',
      'termination-5': '终止妊娠，怀孕满 5 个月',
      'termination-6': '终止妊娠，怀孕满 6 个月',
      'termination-7': '终止妊娠，怀孕满 7 个月',
      'termination-8': '终止妊娠，怀孕满 8 个月',
      'termination-9': '终止妊娠，怀孕满 9 个月',
      'termination-10': '终止妊娠，怀孕满 10 个月',
    },
  },
  reason: {
    'not-in-force': {
      title: '文件当时还没有施行',
      text: '这一天在本文件施行之前，适用以前的规定，本文件里没有写。',
    },
    'not-specified': {
      title: '文件未规定',
      text: '本文件没有写明这种情况怎样支付，所以这里不给数字，也不当作 0 元。',
    },
    'waiting-period': {
      title: '还在等待期',
      text: '这一天您还没有开始享受待遇，统筹基金不支付。',
    },
    'in-arrears': {
      title: '欠费期间',
      text: '这一天落在没有缴费的期间里，统筹基金不支付。',
    },
    'during-inpatient-stay': {
      title: '住院期间的门诊',
      text: '住院期间发生的门诊费用，统筹基金不再另外支付。',
    },
    'condition-not-registered': {
      title: '没有登记“两病”',
      text: '“两病”用药要先登记高血压或糖尿病。已经登记的，请在“更多情况”里勾选；没有登记的，可以改按普通门诊填写。',
    },
    'disease-not-registered': {
      title: '您填的登记病种里没有这一种',
      text: '门诊慢特病要先登记病种，统筹基金才支付。',
    },
    'not-designated': {
      title: '不是统筹可以结算的定点机构',
      text: '统筹基金只在能用统筹结算的定点机构支付。',
    },
    'provider-not-covered': {
      title: '这类机构不在范围内',
      text: '文件规定的这项待遇不包括这类机构，统筹基金不支付。',
    },
    'no-prescription': {
      title: '没有处方',
      text: '在药店购药，要有定点医疗机构开的处方，统筹基金才支付。',
    },
    'offsite-unregistered': {
      title: '异地就医没有备案',
      text: '在外地就医没有备案，统筹基金不支付。',
    },
  },
  requestReason: {
    'not-specified': {
      title: '文件未规定',
      text: '本文件没有写明怎样算，所以这里不给数字，也不当作 0 元。',
    },
    'missing-parameter': {
      title: '还缺一个数',
      text: '要用的数文件里没有，填了才能算。',
    },
    'not-entitled': {
      title: '没有这项待遇',
      text: '按文件，这种情况不享受生育津贴。',
    },
    'employer-pays-wage': {
      title: '由单位发工资',
      text: '按文件，这类单位的职工产假期间由单位照发工资，不另发津贴。',
    },
    'contributions-too-short': {
      title: '连续缴费的时间不够',
      text: '按文件，连续缴费要满规定的月数才有津贴。',
    },
    'not-interrupted': {
      title: '待遇没有中断',
      text: '按文件，断缴这么短不影响待遇，照常享受。',
    },
  },
  creditReason: {
    'not-in-force': '文件尚未施行',
    'not-specified': '文件未规定',
    'missing-parameter': '还缺：',
  },
  note: {
    'arrears-assumed': {
      title: '补缴以后能不能追补，文件没有写',
      text: '这里按不支付估算，请向经办机构或拨打 {{hotline}} 核实。',
    },
    'arrears-retroactive': {
      title: '补缴后可以追补',
      text: '这段欠费已经补缴，期间的费用这里按可以追补计算，由经办机构决定。',
    },
    'arrears-short': { title: '欠费时间短', text: '按文件规定，这样短的欠费不影响待遇。' },
    'boundary-of-stay': {
      title: '入院或出院当天的门诊',
      text: '文件只说住院期间不支付门诊，入院和出院当天这里按可以支付计算。',
    },
    'community-as-primary': {
      title: '按一级医院计算',
      text: '文件没有点名这类基层机构，这里按一级医院的标准计算。',
    },
    'emergency-assumed': {
      title: '急诊按普通门诊计算',
      text: '文件没有为急诊另写标准，这里按普通门诊估算。',
    },
    'flexible-as-in-service': {
      title: '按在职职工计算',
      text: '灵活就业人员的门诊待遇按在职职工的标准计算。',
    },
    'manual-claim': {
      title: '没有直接结算的，要自己报销',
      text: '先全额垫付，再到参保地经办机构报销。要交哪些材料、最晚哪天交，请先问清楚。',
    },
    'offsite-emergency-as-referred': {
      title: '异地急诊视同已备案',
      text: '异地急诊、抢救不用先备案，这里按转诊备案的标准计算。',
    },
    'offsite-terms-assumed': {
      title: '异地就医按本地标准估算',
      text: '文件没有写明这类异地就医的标准，这里按本地标准估算，实际可能不同。',
    },
    'past-stated-term': {
      title: '已过文件写明的期限',
      text: '这一天在文件写明的施行期限之后，是否继续执行请拨打 {{hotline}} 核实。',
    },
    'pharmacy-phasing-in': {
      title: '药店是逐步纳入的',
      text: '只有符合条件并已开通的定点药店，统筹基金才支付。请先问药店。',
    },
    'stay-not-addressed': {
      title: '住院期间的门诊，文件没有写',
      text: '文件没有说住院期间门诊是否停止支付，这里按可以支付估算。',
    },
  },
  resultNote: {
    'account-balance-incomplete': {
      title: '个人账户余额只是下限',
      text: '有的月份划入多少还不知道，账户里至少有这么多。',
    },
    'account-use-not-specified': {
      title: '文件没有写个人账户怎样使用',
      text: '这里没有从个人账户里扣钱，全部算作现金。',
    },
    'draft-policy': {
      title: '这是征求意见稿',
      text: '文件还没有正式印发，正式规定可能不同。',
    },
    'past-stated-term': {
      title: '{{year}} 年个人账户有的月份，已过文件写明的期限',
      text: '个人账户在期限之后的月份，是照这个文件接着算的。是否继续执行，请拨打 {{hotline}} 核实。',
    },
  },
  packProblem: {
    'not-a-pack': '这不是本工具的政策文件。',
    'newer-format': '文件用的是更新的格式（{{found}}），本页只认得 {{known}}。',
    'unknown-key': '这里有一个不认得的项目。',
    'missing-key': '缺少这个项目。',
    'bad-value': '这里的内容不能用：{{found}}。',
    'duplicate-id': '“{{id}}”出现了两次。',
    'no-basis': '这一条没有写明依据哪一条文或哪一项假定。',
    'bad-pinyin': '拼音“{{found}}”和“{{text}}”对不上：每个汉字一个音节，连着的字母、数字算一个。',
    'unknown-article': '引用了没有列出的条文“{{id}}”。',
    'unknown-assumption': '引用了没有列出的假定“{{id}}”。',
    'unknown-reading': '引用了没有列出的理解“{{id}}”。',
    'unknown-option': '引用了没有列出的选项“{{id}}”。',
    'missing-option': '选项“{{id}}”没有对应的内容。',
    'unknown-parameter': '引用了没有列出的待填数“{{id}}”。',
    'unknown-deductible': '引用了没有列出的起付标准“{{id}}”。',
    'unknown-limit': '引用了没有列出的限额“{{id}}”。',
    'not-used': '没有一条规则用到 {{id}}。',
    'unknown-supplement': '引用了没有列出的补助“{{id}}”。',
    'bad-amount': '这里应当是金额，却是 {{found}}。',
    'bad-share': '这里应当是 0 到 1 之间的比例，却是 {{found}}。',
    'bad-multiple': '这里应当是倍数，却是 {{found}}。',
    'bad-count': '这里应当是整数个月或天，却是 {{found}}。',
    'missing-combination': '这张表漏了一种情况：{{combination}}。',
    'double-combination': '这张表有一种情况写了两次：{{combination}}（第 {{rows}} 行）。',
  },
  loadError: {
    offline: {
      title: '连不上网络，没有取到政策文件',
      text: '请检查网络后再试。您已经填写的内容都还在。',
    },
    timeout: {
      title: '网络太慢，没有取到政策文件',
      text: '请稍后再试。您已经填写的内容都还在。',
    },
    'not-found': {
      title: '网站上没有这个政策文件',
      text: '可能正在更新。请稍后再试，或选其他地区。',
    },
    server: {
      title: '网站没有给出政策文件',
      text: '请稍后再试，或选其他地区。您已经填写的内容都还在。',
    },
    'not-json': {
      title: '政策文件已损坏，无法读取',
      text: '其他地区不受影响。请稍后再试，或告诉网站的管理人员。',
    },
    unsound: {
      title: '政策文件有错误，不能用来计算',
      text: '其他地区不受影响。错误列在下面，可以告诉网站的管理人员。',
    },
  },
};
