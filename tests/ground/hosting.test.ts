import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/shared/config/read-config.ts';
import { CONTENT_SECURITY_POLICY } from '../../scripts/csp.mjs';

const DOCS = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');

/** The examples of one language. */
const examples = (language: string): readonly string[] =>
  [...DOCS.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].flatMap(([, of, text]) =>
    of === language && text !== undefined ? [text] : [],
  );

const FOR_EVER = 'public, max-age=31536000, immutable';

/** What the map of the nginx example makes of `$status $uri`. */
function nginxCache(key: string): string | undefined {
  const [nginx = ''] = examples('nginx');
  const [, lines = ''] = /map "\$status \$uri" \$gongji_cache \{\n([^}]*)\}/u.exec(nginx) ?? [];
  expect(nginx).toContain('add_header Cache-Control $gongji_cache always;');
  const rules = [...lines.matchAll(/^ *(?:"~(?<pattern>[^"]+)"|default) +"(?<value>[^"]+)";$/gmu)];
  const of = (holds: (pattern: string | undefined) => boolean): string | undefined =>
    rules.find(({ groups }) => holds(groups?.['pattern']))?.groups?.['value'];
  return (
    of((pattern) => pattern !== undefined && new RegExp(pattern, 'u').test(key)) ??
    of((pattern) => pattern === undefined)
  );
}

/** What the last line of the Apache example that holds for such an answer sets. */
function apacheCache(status: number, path: string): string | undefined {
  const [apache = ''] = examples('apache');
  const sections = [...apache.matchAll(/<Directory "\/var\/www([^"]+)">([^]*?)<\/Directory>/gu)];
  return sections
    .filter(([, folder = '']) => path.startsWith(`${folder}/`))
    .flatMap(([, , lines = '']) => [
      ...lines.matchAll(
        /Header always set Cache-Control "([^"]+)"(?: "expr=%\{REQUEST_STATUS\} -lt (\d+)")?$/gmu,
      ),
    ])
    .reverse()
    .find(([, , below = 'Infinity']) => status < Number(below))?.[1];
}

describe('the examples for those who host the page', () => {
  it.each([
    ['nginx', /add_header Content-Security-Policy "([^"]*)" always;/gu],
    ['apache', /Header always set Content-Security-Policy "([^"]*)"/gu],
    ['html', /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/gu],
  ])('carry the policy of the page: %s', (language, header) => {
    const policies = [...examples(language).join('\n').matchAll(header)].map(([, policy]) => policy);
    expect(policies.filter((policy) => !policy?.startsWith('frame-ancestors '))).toEqual([
      CONTENT_SECURITY_POLICY,
    ]);
  });

  it.each([
    ['a built file', '200', '/gongji/assets/index-12345678.js', true],
    ['a built file that has not changed', '304', '/gongji/assets/index-12345678.js', true],
    ['a built file that is not there yet', '404', '/gongji/assets/index-12345678.js', false],
    ['a built file that may not be read', '403', '/gongji/assets/index-12345678.js', false],
    ['a server in trouble', '503', '/gongji/assets/index-12345678.js', false],
    ['the worker', '200', '/gongji/sw.js', false],
  ])('let browsers keep what never changes, and no error: %s', (_, status, path, kept) => {
    expect(nginxCache(`${status} ${path}`)).toBe(kept ? FOR_EVER : 'no-cache');
    expect(apacheCache(Number(status), path)).toBe(kept ? FOR_EVER : 'no-cache');
  });

  it('have a config.json with every key, and nothing wrong in it', () => {
    const [json = ''] = examples('json');
    const given = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const { config, problems } = readConfig(given);
    expect(problems).toEqual([]);
    expect(config).toEqual(Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'format')));
    expect(Object.keys(given)).toEqual(['format', ...Object.keys(config)]);
  });
});

describe('the config.json that is shipped', () => {
  it('says nothing but the national number', () => {
    const shipped = readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8');
    expect(readConfig(JSON.parse(shipped))).toEqual({
      config: { publisher: null, hotline: '12393', updated: null, regions: null },
      problems: [],
    });
  });
});
