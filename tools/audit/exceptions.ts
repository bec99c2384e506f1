import { keysOf } from '@/shared/documents/sought.ts';
import { statedIn } from '@/shared/documents/stated.ts';
import { anyMeasure } from './any-measure.ts';
import type { Finding } from './finding.ts';

interface Exception {
  readonly path: string;
  readonly figure: string;
  readonly articles: readonly string[];
  readonly keys: readonly string[];
}

/** What is left of the findings but for the exceptions of the pack, and those of these that nothing needs. */
export function withoutExceptions(findings: readonly Finding[], pack: unknown): readonly Finding[] {
  const exceptions = exceptionsOf(pack);
  const isExcepted = (finding: Finding): boolean => exceptions.some((one) => covers(one, finding));
  return [
    ...findings.filter((finding) => !isExcepted(finding)),
    ...exceptions
      .filter((one) => !findings.some((finding) => covers(one, finding)))
      .map(({ path, figure, articles }): Finding => ({
        path,
        figure,
        article: articles.join(', '),
        what: 'needless',
        keys: [],
      })),
  ];
}

/** Each figure of each exception by itself: one exception may name several that have one reason. */
function exceptionsOf(pack: unknown): readonly Exception[] {
  const { exceptions = [] } = pack as {
    readonly exceptions?: readonly { readonly figure: string; readonly cite: string | readonly string[] }[];
  };
  return exceptions.flatMap(({ figure, cite }, at) => {
    const place = { path: `exceptions[${at}]`, articles: [cite].flat() };
    const stated = statedIn(figure);
    if (stated.length === 0) return [{ ...place, figure, keys: keysOf(figure) }];
    return stated.map(({ text, main }) => ({ ...place, figure: text, keys: anyMeasure(main) }));
  });
}

const covers = ({ articles, keys }: Exception, finding: Finding): boolean =>
  finding.what !== 'no-article' &&
  keys.some((key) => finding.keys.includes(key)) &&
  finding.article.split(', ').some((article) => articles.includes(article));
