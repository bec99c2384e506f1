/** What is wrong with the pinyin of a title, counted by hand rules: a syllable a character, a run of letters or digits one. */
export function pinyinProblemsOf(title: string, pinyin: string): readonly string[] {
  const read = title.match(/[\p{Script=Han}Ⅰ-Ⅻ]|[A-Za-z0-9]+/gu) ?? [];
  return read.length === pinyin.split(' ').length ? [] : [`${title}: ${pinyin}`];
}
