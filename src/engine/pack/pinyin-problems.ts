import type { PackProblem } from './problem.ts';
import type { Pack } from './schema.ts';

/** What is read as one syllable: a Chinese character or a Roman numeral, or a run of Latin letters and digits. */
const SYLLABLES = /[\p{Script=Han}\p{Nl}]|[A-Za-z0-9]+/gu;
const CHINESE = /[\p{Script=Han}\p{Nl}]/u;

/** Every Chinese title that can be searched for has its pinyin, one syllable for each of its characters. */
export function pinyinProblems(pack: Pack): readonly PackProblem[] {
  return [
    ...problemsOf('pinyin', pack.name['zh-CN'], pack.pinyin),
    ...pack.diseases.flatMap(({ name, pinyin }, index) =>
      problemsOf(`diseases[${index}].pinyin`, name['zh-CN'], pinyin),
    ),
    ...pack.leftOpen.flatMap(({ what, pinyin }, index) =>
      problemsOf(`leftOpen[${index}].pinyin`, what['zh-CN'], pinyin),
    ),
    ...pack.guide.flatMap(({ title, pinyin }, index) =>
      problemsOf(`guide[${index}].pinyin`, title['zh-CN'], pinyin),
    ),
  ];
}

function problemsOf(path: string, chinese: string, pinyin: string): readonly PackProblem[] {
  const read = chinese.match(SYLLABLES) ?? [];
  const syllables = pinyin.split(' ');
  const fits =
    syllables.length === read.length && read.every((sign, at) => isReadAs(sign, syllables[at] ?? ''));
  if (fits) return [];
  return [{ path, code: 'bad-pinyin', detail: { found: pinyin, text: chinese } }];
}

/** Letters and digits are read as they are written; of a character it is only known that no digit is in its syllable. */
const isReadAs = (sign: string, syllable: string): boolean =>
  CHINESE.test(sign) ? /^[a-z]+$/u.test(syllable) : sign.toLowerCase() === syllable;
