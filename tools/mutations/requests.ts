import { isRecord, type Path, patternOf, valuesIn } from './json-path.ts';
import { changed, dropped, type Mutant, type Mutation } from './mutant.ts';

/** What is said of the calculations beside claims: every row dropped, every setting set to every other value. */
export const requests: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }): readonly Mutant[] => {
    const to = (others: readonly unknown[]) =>
      others.filter((other) => other !== value).map((other) => changed(pack, path, value, other));
    switch (patternOf(path)) {
      case 'requests.contribution':
      case 'requests.retirement-buyout':
      case 'requests.retirement-buyout.afterChange':
      case 'requests.maternity-allowance':
      case 'requests.benefit-start':
      case 'requests.benefit-start.resume':
      case 'requests.contribution.*.premium':
        return value === null ? [] : to([null]);
      case 'requests.contribution.*':
      case 'requests.retirement-buyout.payers.*':
      case 'requests.maternity-allowance.employers.*':
      case 'requests.benefit-start.first.*':
        return [dropped(pack, path, value)];
      case 'requests.contribution.*.yearly':
        return to([value !== true]);
      case 'requests.contribution.*.employer':
      case 'requests.contribution.*.personal':
      case 'requests.retirement-buyout.payers.*.employer':
      case 'requests.retirement-buyout.payers.*.personal':
        return isOfNothing(pack, path) ? [] : to([value === null ? '0.01' : null]);
      case 'requests.contribution.*.premium.employer':
      case 'requests.contribution.*.premium.personal':
        return to([value === null ? '1' : null]);
      case 'requests.maternity-allowance.employers.*.is':
        return to(['paid', 'employer-pays-wage', 'not-entitled']);
      case 'requests.benefit-start.first.*.is':
        return [otherStart(pack, path, value as { readonly kind: string })];
      case 'requests.benefit-start.resume.benefits':
        return to(['retroactive', 'from-payment']);
      default:
        return [];
    }
  });

/** Whatever the share of no base, it is nothing. */
function isOfNothing(pack: unknown, path: Path): boolean {
  const row = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], pack);
  return isRecord(row) && isRecord(row['base']) && row['base']['kind'] === 'none';
}

const otherStart = (pack: unknown, path: Path, start: { readonly kind: string }): Mutant =>
  changed(
    pack,
    path,
    start,
    start.kind === 'next-month' ? { kind: 'after-months', months: '1' } : { kind: 'next-month' },
  );
