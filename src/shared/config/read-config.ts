import * as v from 'valibot';
import { parseDay } from '@/engine/index.ts';
import type { ConfigProblem, ConfigProblemCode } from './config-problem.ts';
import { DEFAULT_CONFIG, type HostConfig } from './host-config.ts';

const FORMAT = 'gongji-config/1';
const LONGEST = 60;

/** What a problem of valibot is: every message of the schemas below is a code. */
const is = (code: ConfigProblemCode): ConfigProblemCode => code;

/** In files of an encoding other than UTF-8 characters come out as �. */
const Line = v.pipe(
  v.string(is('text')),
  v.trim(),
  v.minLength(1, is('text')),
  v.maxLength(LONGEST, is('text')),
  // oxlint-disable-next-line no-control-regex
  v.regex(/^[^\u0000-\u001f\ufffd]*$/u, is('encoding')),
);

const Publisher = v.strictObject({ 'zh-CN': Line, en: Line }, ({ expected, received }) => {
  if (expected === 'never') return is('unknown-key');
  return received === 'undefined' ? is('missing-key') : is('not-object');
});
const Hotline = v.pipe(v.string(is('hotline')), Line, v.regex(/[0-9]{3}/u, is('hotline')));
const Updated = v.pipe(
  v.string(is('date')),
  v.check((text) => parseDay(text) !== undefined, is('date')),
);
const Regions = v.pipe(
  v.array(Line, is('list')),
  v.minLength(1, is('list')),
  v.checkItems((id, index, ids) => ids.indexOf(id) === index, is('twice')),
);

const KNOWN: ReadonlySet<string> = new Set(['format', ...Object.keys(DEFAULT_CONFIG)]);

export interface ReadConfig {
  readonly config: HostConfig;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads what a host says. Each key stands for itself: at one that is wrong, absent or null holds what holds without it, and
 * what is wrong is named. Of a format that is not known nothing is taken.
 */
export function readConfig(json: unknown): ReadConfig {
  const none = (key: string, code: ConfigProblemCode): ReadConfig => ({
    config: DEFAULT_CONFIG,
    problems: [{ key, code }],
  });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return none('', 'not-object');
  const given = json as Readonly<Record<string, unknown>>;
  if (given['format'] !== FORMAT) return none('format', 'format');

  const problems = Object.keys(given)
    .filter((key) => !KNOWN.has(key))
    .map((key): ConfigProblem => ({ key, code: 'unknown-key' }));
  function take<K extends keyof HostConfig>(
    key: K,
    schema: v.GenericSchema<unknown, NonNullable<HostConfig[K]>>,
  ): HostConfig[K] {
    const value = given[key] ?? null;
    if (value === null) return DEFAULT_CONFIG[key];
    const { success, output, issues } = v.safeParse(schema, value, { abortPipeEarly: true });
    if (success) return output;
    problems.push(...issues.map((issue) => problemOf(key, issue)));
    return DEFAULT_CONFIG[key];
  }
  const config = {
    publisher: take('publisher', Publisher),
    hotline: take('hotline', Hotline),
    updated: take('updated', Updated),
    regions: take('regions', Regions),
  };
  return { config, problems };
}

function problemOf(key: string, { message, path }: v.BaseIssue<unknown>): ConfigProblem {
  const within = (path ?? []).map((step) =>
    typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`,
  );
  return { key: key + within.join(''), code: message as ConfigProblemCode };
}
