import { REASONS } from '@/engine/index.ts';
import { isRecord, type Path, valuesIn } from './json-path.ts';
import { changed, dropped, type Mutation } from './mutant.ts';

/** Every row of every table, every gate, note and substitution dropped: all that has a condition. */
export const rules: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) =>
    isRecord(value) && 'when' in value && !isUse(path) ? [dropped(pack, path, value)] : [],
  );

/** What an account may be used for is looked up by nothing that is settled. */
const isUse = (path: Path): boolean => path[0] === 'account' && path[1] === 'uses';

/** The note of every gate and substitution dropped. */
export const notesOfRules: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) =>
    path.at(-1) === 'note' && path[0] !== 'notes' ? [dropped(pack, path, value)] : [],
  );

/** Every value dropped from every list of a condition. */
export const conditions: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) =>
    path.at(-3) === 'when' && typeof path.at(-1) === 'number' && !isUse(path)
      ? [dropped(pack, path, value)]
      : [],
  );

/** Every gate with every other reason. */
export const reasons: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) =>
    path[0] === 'gates' && path.at(-1) === 'reason'
      ? REASONS.slice(1)
          .filter((reason) => reason !== value)
          .map((reason) => changed(pack, path, value, reason))
      : [],
  );

/** Every reading's default swapped, and every option made to mean each other one. */
export const readings: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) => {
    if (!isRecord(value)) return [];
    if (path[0] === 'readings' && path.length === 2) {
      const options = (value['options'] as readonly { readonly id: string }[]).map(({ id }) => id);
      return options
        .filter((id) => id !== value['default'])
        .map((id) => changed(pack, [...path, 'default'], value['default'], id));
    }
    return isRecord(value['choose']) ? swappedOptions(pack, [...path, 'choose'], value['choose']) : [];
  });

const swappedOptions = (pack: unknown, path: Path, options: Readonly<Record<string, unknown>>) =>
  Object.entries(options).flatMap(([id, meaning]) =>
    Object.entries(options)
      .filter(([other]) => other !== id)
      .map(([, otherMeaning]) => changed(pack, [...path, id], meaning, otherMeaning)),
  );
