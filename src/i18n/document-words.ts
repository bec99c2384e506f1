/**
 * The words by which the text of an official document is read: how its articles, items and tables begin, and how it
 * writes figures. Sources of regular expressions, or expressions. White space was taken out of what the figures stand in.
 */

/** Chinese digits, and what a numeral may hold besides. */
export const DIGITS = '零一二三四五六七八九';
export const LIKE_DIGITS: Readonly<Record<string, string>> = { 〇: '零', 两: '二' };
export const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** The point in the words for a decimal. */
export const POINT = '点';
export const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+';

/** `第九条` and what follows on the line; white space may stand anywhere in it. */
export const ARTICLE = /^第\s*((?:[零〇一二两三四五六七八九十百]\s*)+|[0-9]+)\s*条(\s*)(.*)$/u;
/** An article that begins within a line, after the sentence before it. */
export const ARTICLE_IN_LINE = /([。；])\s*(第\s*(?:(?:[零〇一二三四五六七八九十百]\s*)+|[0-9]+\s*)条\s)/gu;
export const CHAPTER =
  /^第\s*(?:[零〇一二三四五六七八九十百]+|[0-9]+)\s*[编章节](?:\s[^。，；]{0,30}|[^。，；的规]{0,12})$/u;
/** What follows the number of an article that is only mentioned. */
export const AFTER_MENTION =
  /^(?:规定|所列|所称|所述|之|的|至|到|、|，|,|。|；|;|）|\)|》|和|及|与|或|中|第\s*[零〇一二三四五六七八九十百0-9]+\s*[款项条]|执行|办理|要求|[（(]\s*[零〇一二三四五六七八九十]+\s*[）)])/u;
/** The first words of what stands after the last article. */
export const TRAILER =
  /^(?:抄\s*送|主\s*办|承\s*办|督\s*办|登记编号|公开属性|附\s*件\s*[0-9一二三四五六七八九十]*\s*(?:$|[：:.、]))/u;
/** What stands before an item, and its number in it. */
export const ITEM = /^(?:[-–—•·]\s*)?([（(]\s*((?:[零〇一二三四五六七八九十]\s*)+)[）)])\s*/u;
export const SUBITEM = /^(?:[-–—•·]\s*)?(([0-9]{1,2})\s*(?:[、．]|\.(?![0-9])))\s*/u;
export const PAGE_OF_PAGES =
  /^(?:第\s*[0-9]+\s*页(?:\s*[,，/共]*\s*[0-9]+\s*页)?|[0-9]+\s*\/\s*[0-9]+|共\s*[0-9]+\s*页)$/u;

/** Columns of tables that only count the rows. */
export const SERIAL = /^(?:序号?|编号|项次)$/u;
/** What the head of a column says its bare numbers are. */
export const UNITS_OF_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/亿元/u, '亿元'],
  [/万元/u, '万元'],
  [/千元/u, '千元'],
  [/元/u, '元'],
  [/[%％]|百分/u, '%'],
  [/[（(]个?月/u, '个月'],
  [/[（(][天日]/u, '天'],
  [/[（(]年/u, '年'],
];

/** What is no figure, though it holds numbers: numbers of documents, articles, items, ordinals. */
export const NO_FIGURES: readonly string[] = [
  String.raw`[〔［\[(（【][0-9]{4}[〕］\])）】](?:第|No\.? ?)?[0-9]+号?`,
  String.raw`[A-Za-z]+[0-9]+|No\. ?[0-9]+`,
  `第(?:${NUMERAL}|[0-9]+)(?:(?:条|款|项)?[、和及至到](?:第?(?:${NUMERAL}|[0-9]+)(?=[、和及至到条款项])))*[条款项章节编号页批次期届类位名]?`,
  String.raw`[Aa]rticles? [0-9]+(?:(?:, | and | to | or )[0-9]+)*(?: ?\([0-9]+\))*`,
  String.raw`[（(](?:${NUMERAL}|[0-9]{1,2})[）)]`,
  // The hotline of medical insurance.
  '12393',
];

export const YEAR = '年';
export const MONTH = '月';
export const DAY = '日';
/** A year of four digits. */
export const CALENDAR_YEAR = '[12][0-9]{3}|[一二][零〇一二三四五六七八九]{3}';
export const QUARTER = `第?([一二三四1-4])季度`;
/** A month of the calendar, not a number of months. */
export const MONTH_OF_YEAR = `([0-9]{1,2})月(?=[底末初份])|(${NUMERAL})月`;
/** What a year's first and last day are meant by. */
export const NATURAL_YEAR = '自然年度?|(?:医保|参保|结算|保险)?年度|[Nn]atural years?';
export const HALF = '减半|折半|一半|半数|二分之一|\\b(?:[Hh]alf|[Hh]alved)\\b(?![- ](?:up|year))';
export const HALF_YEAR = '半年';
export const PERCENT_OF = `百分之(${NUMERAL}(?:点${NUMERAL})?|[0-9.]+)`;
export const FACTOR = String.raw`(?:[×*]|乘以|除以|divided by |times )([0-9]+(?:\.[0-9]+)?)`;
export const ABSENT = '不设|不收|免收|免除|免缴|没有';
export const TO = '个?(?:至|到|[-–—~～])| to | and ';

/** Units after a number, by what they measure, with what one of them is in powers of ten. */
export const UNITS: readonly (readonly [source: string, measure: Measure, power: number])[] = [
  ['%|％|个百分点|百分点| ?percentage points?| points?', 'times', -2],
  ['亿元', 'yuan', 8],
  ['万元', 'yuan', 4],
  ['千元', 'yuan', 3],
  ['百元', 'yuan', 2],
  ['元| yuan', 'yuan', 0],
  ['倍', 'times', 0],
  ['成(?![立员为分效本])', 'times', -1],
  ['个工作日|个自然日|工作日|天|日', 'days', 0],
  [' (?:working )?days?', 'days', 0],
  ['个月|月|[- ](?:complete )?months?', 'months', 0],
  ['年(?!级)|[- ]years?', 'years', 0],
];
export type Measure = 'yuan' | 'times' | 'days' | 'months' | 'years' | 'count';
/** What is counted by the piece. */
export const COUNTERS = '个|种|次|名|份|类|项|人|家|位|例|周岁|岁|小时|周|床';

/** How a Chinese numeral that measures something begins; the one that most often measures nothing. */
export const FIRST_DIGIT = /^[零〇一二两三四五六七八九十]/u;
export const ONE = '一';
/** Words around a small numeral that make a bound of it; elsewhere `一次` or `两种` are only words. */
export const BOUND_BEFORE =
  /(?:最多|最少|至少|不少于|不低于|不超过|不得超过|不得少于|超过|不足|少于|多于|达到)[^0-9，。；、]{0,4}$|[期满]$/u;
export const BOUND_AFTER = /^(?:以上|以内|以下|之内|内|及以上|及以下)/u;
/** What makes a numeral point at something instead of measuring it: `这两天`. */
export const POINTING = /[这那哪另首尾每第]$/u;

/** Months in English, in their order. */
export const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
