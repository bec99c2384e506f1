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
