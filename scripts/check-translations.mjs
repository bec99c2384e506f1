import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

/**
 * Keys that are put together at run time, such as t(`note.${code}`): every key that begins so counts as used.
 * @type {readonly { prefix: string, why: string }[]}
 */
const DYNAMIC_PREFIXES = [
  { prefix: 'note.', why: 'note codes of the engine' },
  { prefix: 'reason.', why: 'reason codes of the engine' },
  { prefix: 'requests.kind.', why: 'kinds of request' },
  { prefix: 'requests.field.', why: 'fields of a request' },
  { prefix: 'requests.payer.', why: 'who pays, as requests name them' },
  { prefix: 'requests.birth.', why: 'how a pregnancy ended' },
  { prefix: 'requests.event.', why: 'from when benefits are had' },
  { prefix: 'requests.said.', why: 'one answer in words, by its field' },
  { prefix: 'requests.reply.', why: 'why there is no allowance' },
  { prefix: 'requests.step.', why: 'steps of an answer' },
  { prefix: 'requests.figure.', why: 'amounts of an answer' },
  { prefix: 'requests.compare.', why: 'more or less than another' },
  { prefix: 'rule.own.', why: 'parts of what the person bears' },
  { prefix: 'explain.term.', why: 'what a figure of a formula is' },
  { prefix: 'explain.termOf.', why: 'the same, of something that the pack names' },
  { prefix: 'explain.difference.', why: 'why two visits are paid differently' },
  { prefix: 'explain.article.', why: 'the standing of a document' },
  { prefix: 'checkBill.line.', why: 'lines of a settlement slip' },
  { prefix: 'checkBill.part.', why: 'parts of a settlement slip' },
  { prefix: 'hotline.keys.', why: 'what a key of the hotline screen does' },
  { prefix: 'checkBill.visitOf.', why: 'what a visit of some kind of care is called' },
  { prefix: 'about.config.', why: 'what may be wrong with the file of the host' },
  { prefix: 'about.hindrance.', why: 'how the page came here' },
  { prefix: 'about.ability.', why: 'what the page can do here' },
  { prefix: 'about.instead.', why: 'and what works in its place' },
  { prefix: 'about.offline.', why: 'whether the page can do without a network' },
  { prefix: 'sharing.withheld', why: 'what is left out of a link' },
  { prefix: 'sharing.holds.', why: 'what a link holds' },
  { prefix: 'sharing.codeNone.', why: 'why a case has no number' },
  { prefix: 'sharing.why.', why: 'why a link cannot be opened' },
  { prefix: 'sharing.gone.', why: 'what of a link was not taken over' },
  { prefix: 'sharing.wasWithheld.', why: 'what was left out of a link that was opened' },
];

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {string[]} */
const problems = [];

/** @typedef {{ [key: string]: string | Texts }} Texts */

/**
 * Texts by key; the plural forms of one key, which differ by language, are taken as one.
 * @param {Texts} texts @param {string} [prefix] @param {Map<string, Set<string>>} [found]
 * @returns {Map<string, Set<string>>} the variables of each key
 */
function variablesByKey(texts, prefix = '', found = new Map()) {
  for (const [name, text] of Object.entries(texts)) {
    const key = prefix + name;
    if (typeof text !== 'string') {
      variablesByKey(text, `${key}.`, found);
      continue;
    }
    const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    /** @type {Set<string>} */
    const variables = found.get(base) ?? new Set();
    for (const [, variable = ''] of text.matchAll(/\{\{-?\s*([\w.]+)/g)) variables.add(variable);
    if (text.trim() === '') problems.push(`${key}: the text is empty`);
    found.set(base, variables);
  }
  return found;
}

/** Files of codes are whole by type; every other one holds texts of the page. */
const TEXTS = /^(?!codes|case-problems)(?:[a-z-]+\.)?(?:zh-CN|en)\.ts$/;

/**
 * The texts of a language: those of `zh-CN.ts`, and of every part that has a file of its own, as `steps.zh-CN.ts`.
 * @param {string} language
 */
async function readTexts(language) {
  const files = readdirSync(`${root}src/i18n`).filter(
    (file) => TEXTS.test(file) && (file === `${language}.ts` || file.endsWith(`.${language}.ts`)),
  );
  if (files.length === 0) throw new Error(`src/i18n holds no texts in ${language}.`);
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const file of files) {
    const outfile = `build/i18n/${file.replace(/\.ts$/, '.mjs')}`;
    await bundle(`src/i18n/${file}`, outfile);
    const module = /** @type {Record<string, Texts>} */ (await import(`${root}${outfile}`));
    for (const texts of Object.values(module)) variablesByKey(texts, '', found);
  }
  return found;
}

function sources() {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:app|features|shared|i18n)[\\/].*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/^i18n[\\/]/.test(file) || !TEXTS.test(file.slice('i18n/'.length)))
    .map((file) => ({
      file: `src/${file}`,
      text: withoutComments(readFileSync(`${root}src/${file}`, 'utf8')),
    }));
}

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** @param {Map<string, Set<string>>} zh @param {Map<string, Set<string>>} en */
function compareLanguages(zh, en) {
  for (const key of zh.keys()) if (!en.has(key)) problems.push(`${key}: missing in English`);
  for (const [key, variables] of en) {
    const other = zh.get(key);
    if (other === undefined) problems.push(`${key}: missing in Chinese`);
    else if ([...variables].sort().join() !== [...other].sort().join()) {
      problems.push(`${key}: variables differ: zh-CN {${[...other].join()}}, en {${[...variables].join()}}`);
    }
  }
}

/** @param {Map<string, Set<string>>} texts */
function compareWithUse(texts) {
  /** @type {Set<string>} */
  const literals = new Set();
  for (const { file, text } of sources()) {
    for (const [, , literal] of text.matchAll(/(['"`])([\w.-]+)\1/g))
      if (literal !== undefined) literals.add(literal);
    for (const [, key] of text.matchAll(/\b(?:t\(\s*|i18nKey=\{?)['"`]([^'"`$]+)['"`]/g)) {
      if (key !== undefined && !texts.has(key)) problems.push(`${file}: ${key} has no text`);
    }
    for (const [, prefix = ''] of text.matchAll(/\b(?:t\(\s*|i18nKey=\{)`([^`$]*)\$\{/g)) {
      if (DYNAMIC_PREFIXES.some((known) => prefix.startsWith(known.prefix))) continue;
      problems.push(`${file}: the prefix "${prefix}" is not listed in scripts/check-translations.mjs`);
    }
    if (!file.startsWith('src/i18n/') && /\p{Script=Han}/u.test(text)) {
      const line = text.split('\n').find((each) => /\p{Script=Han}/u.test(each)) ?? '';
      problems.push(`${file}: Chinese text outside src/i18n: ${line.trim()}`);
    }
  }
  for (const key of texts.keys()) {
    if (literals.has(key) || DYNAMIC_PREFIXES.some(({ prefix }) => key.startsWith(prefix))) continue;
    problems.push(`${key}: no source uses it`);
  }
}

const [zh, en] = await Promise.all([readTexts('zh-CN'), readTexts('en')]);
compareLanguages(zh, en);
compareWithUse(zh);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${zh.size} texts in two languages`);
