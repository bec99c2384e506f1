/**
 * The words by which a table of visits is understood, in both languages. They are compared bare: lower case, without
 * white space, brackets, quotes, commas, colons, hyphens, slashes and underscores. What stands in none of these lists is
 * unclear, and is asked about instead of guessed.
 */

const words = (list: string): readonly string[] => list.split(/\s+/u);

/** Heads of columns by what stands in them; of several in one table the earlier in the list is taken. */
export const HEADS = {
  date: words(`就诊日期 就医日期 看病日期 就诊时间 就医时间 费用发生日期 发生日期 门诊日期 购药日期 日期
    结算日期 结算时间 时间 date visitdate dateofvisit settlementdate`),
  name: words(`医疗机构名称 定点医药机构名称 定点医疗机构名称 医药机构名称 定点机构名称 机构名称
    就诊机构名称 就医机构名称 就诊机构 就医机构 医院名称 就诊医院 药店名称 医疗机构 医药机构
    定点医药机构 定点医疗机构 机构 医院 名称 institution institutionname hospital hospitalname
    provider providername name`),
  level: words(`医院级别 医院等级 机构级别 机构等级 医疗机构级别 医疗机构等级 级别 等级 level hospitallevel
    institutionlevel providerlevel grade hospitalgrade`),
  total: words(`医疗费总额 医疗费用总额 医疗总费用 总费用 费用总额 费用合计 总金额 合计金额 总额 医疗费用
    医疗费 费用 金额 medfeesumamt total totalexpense totalexpenses totalcost totalamount
    totalfee amount cost totalmedicalexpenses`),
  outOfScope:
    words(`目录外 目录外费用 目录外金额 目录外自费 全自费 全自费金额 全自费费用 自费 自费金额 自费费用
    个人自费 完全自费 超限价 超限价自费 超限价费用 超限价金额 超限价自费费用 fulamtownpayamt
    overlmtselfpay outofscope outofcatalogue outofcatalog outsidethecatalogues fullyselfpaid`),
  preSelfPay:
    words(`乙类先行自付 乙类先行自付金额 先行自付 先行自付金额 个人先行自付 先自付 乙类自付 preselfpay
    preselfpayamt initialselfpayment classbselfpay paidfirstonclassbitems`),
  care: words(`就医类别 就诊类别 医疗类别 就医类型 就诊类型 就医方式 类别 类型 care carekind kindofcare
    visittype type kind category`),
  classB: words(`乙类费用 乙类金额 乙类总额 乙类合计 乙类药品费用 乙类 classb classbitems classbamount
    classbtotal`),
  basicPaid: words(`基本医保已支付 基本医保已付 基本医保支付 谈判药已付 谈判药基本医保已付 谈判药品已付
    basicpaid paidbybasicinsurance basicinsurancepaid`),
  condition: words(`病种 病种名称 病种编号 病种编码 慢特病病种 慢特病病种名称 门诊慢特病病种 两病病种 两病
    condition disease diseasename diseasenumber`),
  birthKind: words('分娩方式 生育方式 生产方式 怎样生的 birth birthkind kindofbirth modeofdelivery'),
  babies: words('胎儿数 婴儿数 胎数 孩子数 几个孩子 babies numberofbabies'),
  months: words('怀孕月数 孕月 怀孕满几个月 months monthsofpregnancy completedmonths'),
  place: words('就医地点 就诊地点 就医地 就诊地 异地就医 是否异地 异地类型 异地 place'),
  designated: words('是否定点 定点情况 定点类型 是不是定点机构 是不是定点 定点 designated designation'),
  emergency: words('是否急诊 急诊 emergency'),
  admitted: words('入院日期 入院时间 admitted admission admissiondate dateofadmission'),
  discharged: words('出院日期 出院时间 discharged discharge dischargedate dateofdischarge'),
  prescribedBy: words(`处方 处方来源 处方机构 处方机构级别 处方级别 开方机构 开处方的机构 处方是哪里开的
    prescription prescribedby prescriber`),
} as const;

/** Levels of hospitals, and what is no hospital. The glossary has 基层 as community institutions. */
export const LEVELS = {
  tertiary:
    /^(?:[三3ⅲ]|iii)(?:级|级?[特甲乙丙]等?)(?:综合|专科)?(?:定点)?(?:医疗机构|医院)?$|^(?:tertiary|level3|grade3|3a|grade3a)(?:hospital)?$/u,
  secondary:
    /^(?:[二2ⅱ]|ii)(?:级|级?[甲乙丙]等?)(?:综合|专科)?(?:定点)?(?:医疗机构|医院)?$|^(?:secondary|level2|grade2|2a|grade2a)(?:hospital)?$/u,
  primary:
    /^(?:[一1ⅰ]|i)(?:级|级?[甲乙丙]等?)(?:综合|专科)?(?:定点)?(?:医疗机构|医院)?$|^(?:primary|level1|grade1|1a|grade1a)(?:hospital)?$/u,
  community:
    /^(?:社区卫生服务中心|(?:乡镇|乡|镇)?(?:中心)?卫生院|社区卫生服务中心乡镇卫生院|基层(?:医疗机构)?)$|^(?:community|communityhealth(?:service)?cent(?:re|er)|townshiphealthcent(?:re|er)|communityortownshiphealthcent(?:re|er))$/u,
  station:
    /^(?:社区卫生服务站|(?:村级?)?卫生室|社区卫生服务站村卫生室)$|^(?:station|community(?:health)?(?:service)?station|villageclinic|communitystationorvillageclinic)$/u,
  ungraded:
    /^(?:未定级|未定级(?:医疗机构|医院)|没有定级(?:的医院)?|没定级|未评级|未评定|无等级|无级别|不分级)$|^(?:ungraded|nograde|ungradedhospital|hospitalwithoutagrade)$/u,
  pharmacy:
    /^(?:定点)?(?:零售)?(?:药店|药房|大药房)$|^(?:designated)?(?:retail)?(?:pharmacy|drugstore|chemist)$/u,
} as const;

/** Words that may mean a centre or a station. */
export const HALF_A_COMMUNITY = /^社区(?:医院|卫生服务|卫生服务机构|医疗机构)?$|^communityhealth$/u;

/** What an institution is by its name alone. A name with a hospital in it says nothing of its level. */
export const NAMES = {
  hospital: /医院|hospital/iu,
  station: /社区卫生服务站|村级?卫生室|village clinic|community (?:health )?(?:service )?station/iu,
  community:
    /社区卫生服务中心|(?:乡|镇)(?:中心)?卫生院|community health (?:service )?cent(?:re|er)|township health cent(?:re|er)/iu,
  pharmacy: /药店|药房|pharmacy|drugstore/iu,
  /** With one of these beside it, what sells drugs may be a part of another institution. */
  notOnlyPharmacy: /医院|卫生|诊所|门诊|医务|hospital|clinic/iu,
  institution: /医院|卫生|药店|药房|诊所|门诊部|医务室|hospital|clinic|pharmacy|drugstore|health/iu,
} as const;

export const CARES = {
  outpatient: words('门诊 普通门诊 门诊统筹 普通门诊统筹 职工普通门诊 门诊就医 outpatient generaloutpatient'),
  emergency: words('急诊 普通急诊 门诊急诊 emergency'),
  pharmacy: words('药店购药 定点药店购药 购药 药店 零售药店 pharmacy pharmacypurchase'),
  'two-diseases': words('两病 两病用药 两病门诊 两病门诊用药 门诊两病 twodiseases twodiseasedrugs'),
  inpatient: words('住院 普通住院 inpatient hospitalstay stay'),
  'special-disease': words(`门诊慢特病 慢特病 门诊慢性病 门诊特殊病 门诊特病 门诊慢病 慢病 特病 慢性病 特殊病
    慢特病门诊 chronicorspecialdisease specialdisease chronicdisease`),
  'negotiated-drug': words(`谈判药 谈判药品 国家谈判药 国家谈判药品 门诊谈判药 门诊谈判药品 negotiateddrug
    negotiateddrugs`),
  'emergency-death': words(`急诊抢救死亡 急诊死亡 急诊抢救后死亡 急诊抢救后去世 emergencydeath emergencydied
    deathinemergencycare`),
  delivery: words('分娩 住院分娩 生孩子 delivery birth childbirth'),
  prenatal: words('产前检查 产检 prenatal prenatalcheck prenatalchecks'),
  'family-planning': words('计划生育 计划生育手术 计生手术 familyplanning familyplanningoperation'),
} as const;

/** Kinds of care that are known by name and cannot be entered as a visit. */
export const OTHER_CARE = /大病|双通道|体检|checkup/u;

export const BIRTHS = {
  normal: words('顺产 自然分娩 正常分娩 normal normalbirth'),
  difficult: words('难产 difficult difficultbirth'),
  cesarean: words('剖宫产 剖腹产 cesarean caesarean'),
  termination: words('流产 引产 流产引产 终止妊娠 termination pregnancyended abortion induction'),
} as const;

export const CONDITIONS = {
  hypertension: words('高血压 高血压病 原发性高血压 hypertension'),
  diabetes: words('糖尿病 1型糖尿病 2型糖尿病 i型糖尿病 ii型糖尿病 diabetes'),
} as const;

export const PLACES = {
  local: words(`本地 参保地 本市 市内 本统筹区 统筹区内 统筹地区内 否 不是 非异地 local no n
    whereyouareinsured`),
  'offsite-resident':
    words(`异地长期居住 异地居住 异地安置 长期居住 长期居住已备案 异地长期居住已备案 offsiteresident
    elsewherelivingthereregistered`),
  'offsite-referred': words(`转诊 异地转诊 转诊备案 转诊已备案 异地转诊已备案 异地转诊备案 offsitereferred
    elsewherereferredregistered`),
  'offsite-in-province': words(`省内未备案 异地省内未备案 省内没有备案 异地省内没有备案 offsiteinprovince
    elsewhereintheprovincenotregistered`),
  'offsite-cross-province':
    words(`跨省未备案 异地跨省未备案 跨省没有备案 异地跨省没有备案 offsitecrossprovince
    anotherprovincenotregistered`),
} as const;

export const DESIGNATIONS = {
  pooling: words(`定点 是 是定点 统筹定点 门诊统筹定点 定点统筹可以结算 √ ✓ ✔ yes y true designated pooling
    designatedthefundsettlesthere`),
  'account-only': words(`只能刷个人账户 定点只能刷个人账户 仅个人账户 只刷个人账户 accountonly
    designatedpersonalaccountonly`),
  none: words('非定点 不是定点 不是定点机构 未定点 不定点 否 不是 × no n false notdesignated'),
} as const;

export const YES_NO = {
  yes: words('是 急诊 是急诊 有 √ ✓ ✔ yes y true emergency'),
  no: words('否 不是 非急诊 不是急诊 不急诊 无 没有 × no n false noemergency'),
} as const;

export const NO_PRESCRIPTION = words('没有处方 无处方 没处方 没有 无 none noprescription');

/** A whole cell that makes its row one of sums. */
export const SUM =
  /^(?:本页|本月|本年|全年|年度|[0-9]{1,2}月|[0-9]{4}年)?(?:合计|小计|总计|共计|累计|总和)(?:金额)?$|^(?:sub|grand)?totals?$|^sum$/u;

/** What may stand after the number of a row in a list. */
export const AFTER_NUMBER = /[.、号]$/u;

/** A month and a day without a year. */
export const MONTH_DAY = /^([0-9]{1,2})(?:月|[-/])([0-9]{1,2})(?:日|号)?$/u;

export const WEEKDAY = /\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?$/u;

/** What a spreadsheet shows where there is nothing. */
export const NOTHING = /^(?:[-–—−/／]+|无|没有|none|n\/a)$/iu;
