type Json = Readonly<Record<string, unknown>>;

/** New names for the names that a pack gives to its own things. */
export interface Renaming {
  readonly policy: string;
  readonly renamedPolicy: string;
  /** By the id of a reading, its options. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly parameters: ReadonlySet<string>;
  readonly diseases: ReadonlySet<string>;
}

/** Comes before every name, so that whatever is sorted by names stays in its order. */
const PREFIX = 'x-';
const renamed = (id: string): string => `${PREFIX}${id}`;
/** Articles and diseases are numbers; those of a thousand more are in no document. */
const renumbered = (number: string): string => `1${number.padStart(3, '0')}`;
const renumberedArticle = (article: string): string => {
  const [first = '', ...rest] = article.split('.');
  return [renumbered(first), ...rest].join('.');
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idsIn = (pack: Json, list: string): readonly string[] =>
  (pack[list] as readonly { readonly id: string }[]).map(({ id }) => id);

export function renamingOf(pack: Json): Renaming {
  const readings = pack['readings'] as readonly { readonly id: string; readonly options: readonly Json[] }[];
  return {
    policy: String(pack['id']),
    renamedPolicy: renamed(String(pack['id'])),
    options: new Map(
      readings.map(({ id, options }) => [id, new Set(options.map((option) => String(option['id'])))]),
    ),
    parameters: new Set(idsIn(pack, 'parameters')),
    diseases: new Set(idsIn(pack, 'diseases')),
  };
}

/** Keys whose string is the name of something, wherever they stand. */
const NAMES: Readonly<Record<string, (name: string) => string>> = {
  assumption: renamed,
  reading: renamed,
  parameter: renamed,
  standard: renamed,
  provisional: renamed,
  final: renamed,
  finalFrom: renamed,
  deductible: renamed,
  cite: renumberedArticle,
};
/** Lists of things with an id of the pack's own. */
const LISTS: Readonly<Record<string, (name: string) => string>> = {
  readings: renamed,
  parameters: renamed,
  assumptions: renamed,
  deductibles: renamed,
  leftOpen: renamed,
  guide: renamed,
  diseases: renumbered,
};

/** The pack with other names for itself, its readings and their options, its parameters, assumptions, deductibles, diseases and articles. */
export function renamedPack(pack: Json): Json {
  const head = walked(pack) as Json;
  return {
    ...head,
    id: renamed(String(pack['id'])),
    name: { 'zh-CN': '别处', en: 'Elsewhere' },
    pinyin: 'bie chu',
    articles: mapKeys(head['articles'] as Json, renumberedArticle),
    ...Object.fromEntries(
      Object.entries(LISTS).map(([list, rename]) => [
        list,
        (head[list] as readonly Json[]).map((item) => ({ ...item, id: rename(String(item['id'])) })),
      ]),
    ),
  };
}

function walked(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => walked(item, key));
  const rename = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (typeof value === 'string') return rename ? rename(value) : value;
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walked(item, name)]));
  if (isObject(inside['choose'])) return { ...inside, choose: mapKeys(inside['choose'], renamed) };
  // A reading itself: its options, and the default among them.
  if (!Array.isArray(inside['options'])) return inside;
  const options = (inside['options'] as readonly Json[]).map((option) => ({
    ...option,
    id: renamed(String(option['id'])),
  }));
  return { ...inside, options, default: renamed(String(inside['default'])) };
}

const mapKeys = (object: Json, rename: (key: string) => string): Json =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));

/** A case, however bad, with the names of its pack replaced; what the pack does not know keeps its name. */
export function renamedCase(kase: unknown, names: Renaming): unknown {
  if (!isObject(kase)) return kase;
  return {
    ...kase,
    ...change(kase, 'policy', (policy) => (policy === names.policy ? names.renamedPolicy : policy)),
    ...change(kase, 'parameters', (of) =>
      isObject(of) ? mapKeys(of, (id) => (names.parameters.has(id) ? renamed(id) : id)) : of,
    ),
    ...change(kase, 'readings', (of) => renamedReadings(of, names)),
    ...change(kase, 'person', (of) =>
      isObject(of) ? { ...of, ...change(of, 'specialDiseases', (list) => renamedDiseases(list, names)) } : of,
    ),
    ...change(kase, 'claims', (of) =>
      Array.isArray(of)
        ? of.map((claim: unknown) =>
            isObject(claim)
              ? { ...claim, ...change(claim, 'disease', (disease) => renamedDisease(disease, names)) }
              : claim,
          )
        : of,
    ),
  };
}

const change = (object: Json, key: string, by: (value: unknown) => unknown): Json =>
  Object.hasOwn(object, key) ? { [key]: by(object[key]) } : {};

const renamedDisease = (disease: unknown, { diseases }: Renaming): unknown =>
  typeof disease === 'string' && diseases.has(disease) ? renumbered(disease) : disease;

const renamedDiseases = (list: unknown, names: Renaming): unknown =>
  Array.isArray(list) ? list.map((disease: unknown) => renamedDisease(disease, names)) : list;

function renamedReadings(readings: unknown, { options }: Renaming): unknown {
  if (!isObject(readings)) return readings;
  return Object.fromEntries(
    Object.entries(readings).map(([id, option]) => {
      const known = options.get(id);
      if (!known) return [id, option];
      return [renamed(id), known.has(String(option)) ? renamed(String(option)) : option];
    }),
  );
}

/** A result as it is under the new names. */
export function renamedResult(result: Json, names: Renaming): Json {
  return {
    ...result,
    policy: names.renamedPolicy,
    readings: renamedReadings(result['readings'], names),
    readingsThatMatter: (result['readingsThatMatter'] as readonly string[]).map(renamed),
  };
}

/** The path of a problem as it is under the new names. */
export function renamedPath(path: string, { parameters, options }: Renaming): string {
  const [, part = '', id = ''] = /^(parameters|readings)\.(.+)$/.exec(path) ?? [];
  return parameters.has(id) || options.has(id) ? `${part}.${renamed(id)}` : path;
}
