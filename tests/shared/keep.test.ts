import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { createDraftStore } from '@/shared/draft/store.ts';
import { draftJson } from '@/shared/files/draft-file.ts';
import { CLOSED_FORM } from '@/shared/draft/open-form.ts';
import { readDraftFile } from '@/shared/files/read-draft-file.ts';
import { isKeeping, isKept, keepStore } from '@/shared/keep/keep-store.ts';
import { createKeeper } from '@/shared/keep/keeper.ts';
import type { KeeperWorld } from '@/shared/keep/keeper-world.ts';
import { KEPT_FORMATS, type KeptFormats } from '@/shared/keep/kept-formats.ts';
import type { Kept } from '@/shared/keep/kept.ts';
import { keptSettings } from '@/shared/keep/kept-settings.ts';
import { keptFile, readKept } from '@/shared/keep/read-kept.ts';
import { type KeepingPlace, keptKey, removeAllKept } from '@/shared/keep/storage.ts';
import type { Settings } from '@/shared/settings/settings.ts';

const FOLDER = new URL('../fixtures/kept/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** What a browser keeps; a room of so many letters. */
class Place implements KeepingPlace {
  readonly items = new Map<string, string>();
  room = Infinity;
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.items.set(key, text);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

let place: Place;
let ids = 0;

const at = (baseURI: string): void => void vi.stubGlobal('document', { baseURI });

beforeEach(() => {
  place = new Place();
  at('https://example.org/a/b/index.html?embed#/files');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A window of the page on this device, opened now. */
function opened(over: Partial<KeeperWorld> = {}) {
  const drafts = createDraftStore(2023);
  const settings = createStore<Settings>()(() => ({ size: 'normal', theme: 'auto', mode: 'usual' }));
  const keep: typeof keepStore = createStore(() => ({
    ...keepStore.getInitialState(),
    keeping: { state: 'off' },
  }));
  const keeper = createKeeper({
    place: () => place,
    drafts,
    settings,
    keep,
    language: () => 'zh-CN',
    now: () => '2023-10-08 10:00',
    newId: () => `c${(ids += 1)}`,
    forOther: () => false,
    later: (run) => run(),
    ...over,
  });
  keeper.begin();
  const kept = (): Kept => {
    const { keeping } = keep.getState();
    if (keeping.state !== 'on') throw new Error(keeping.state);
    return keeping.kept;
  };
  return {
    keeper,
    keep,
    settings,
    kept,
    state: drafts.getState,
    draft: () => drafts.getState().draft,
    /** Enters a visit of so much. */
    enter: (total: string) =>
      drafts.getState().saveVisit({ ...emptyVisit(drafts.getState().draft.next), total }),
    totals: () => drafts.getState().draft.visits.map(({ total }) => total),
    names: () => kept().cases.map(({ name }) => name),
  };
}

/** A window whose pause is over only when it is told so. */
function slow(over: Partial<KeeperWorld> = {}) {
  let run = (): void => undefined;
  const window = opened({ later: (later) => void (run = later), ...over });
  return { ...window, pause: () => run() };
}

/** A window in which the person has agreed. */
function agreed() {
  const window = opened();
  expect(window.keeper.agree()).toBe(true);
  return window;
}

const raw = (): string => place.items.get(keptKey()) ?? '';
const totalsOf = (file: unknown): readonly string[] => {
  const read = readDraftFile(file);
  return read.ok ? read.draft.visits.map(({ total }) => total) : ['unreadable'];
};
const casesOf = ({ cases }: Kept) => cases.map(({ file }) => totalsOf(file));

describe('what was kept by every version so far opens for ever', () => {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith('v1-'));

  test('there are some of version 1', () => expect(names.length).toBeGreaterThan(1));

  test('v1-nothing-entered', () => {
    expect(readKept(fixture('v1-nothing-entered.json'))).toEqual({
      ok: true,
      leftOut: [],
      kept: { settings: { size: 'largest', theme: 'dark', language: 'en' }, current: undefined, cases: [] },
    });
  });

  test('v1-two-cases', () => {
    place.items.set(keptKey(), fixture('v1-two-cases.json'));
    const window = opened();
    expect(window.keep.getState().notice).toBe('restored');
    expect(window.draft()).toMatchObject({
      policy: 'kaifeng',
      year: '2023',
      status: 'retired',
      statusChanges: [{ from: '2023-13-01', status: 'retired' }],
      visits: [{ date: '2023-05-06', total: '320.00' }],
    });
    expect(Object.values(window.state().form.unsaved)).toMatchObject([{ date: '2023-02-30', total: '12a' }]);
    expect(window.names()).toEqual(['妈妈 2024', '']);
    const [mother, last] = window.kept().cases;
    if (mother) expect(window.keeper.open(mother)).toBe(true);
    expect(window.draft()).toMatchObject({
      policy: 'dingxi',
      conditions: { hypertension: true, diabetes: false },
      visits: [{ care: 'special-disease', disease: '18', total: '5,400.00' }],
      regions: { dingxi: { readings: { 'offsite-rate-reduction': 'relative' }, specialDiseases: ['18'] } },
      requests: [{ kind: 'benefit-start', payer: 'flexible' }],
    });
    expect(totalsOf(last?.file)).toEqual([]);
  });
});

describe('versions', () => {
  const later: KeptFormats = {
    newest: 2,
    migrations: {
      1: (json) => {
        const { cases, ...rest } = json as Kept;
        return {
          json: { ...rest, saved: cases },
          leftOut: cases.some(({ name }) => name === '') ? ['planted.nameless'] : [],
        };
      },
    },
    read: (json) => {
      const { saved, ...rest } = json as { readonly saved: unknown };
      return KEPT_FORMATS.read({ ...rest, cases: saved });
    },
  };

  it('an older one is brought to the newest, and what that leaves out is said', () => {
    const read = readKept(fixture('v1-two-cases.json'), later);
    expect(read).toMatchObject({ ok: true, leftOut: ['planted.nameless'], kept: { cases: [{}, {}] } });
  });

  it('one that its migration fails on is damaged', () => {
    const failing: KeptFormats = {
      ...later,
      migrations: {
        1: () => {
          throw new TypeError('planted');
        },
      },
    };
    expect(readKept(fixture('v1-two-cases.json'), failing)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('every older one has its migration', () => {
    expect(Object.keys(KEPT_FORMATS.migrations)).toHaveLength(KEPT_FORMATS.newest - 1);
  });

  it.each([
    ['{"format":"gongji-kept/2","anything":1}', 'newer'],
    ['{"format":"gongji-kept/1"}', 'damaged'],
    ['{"format":"gongji-kept/0","settings":{},"cases":[]}', 'damaged'],
    ['{"format":"gongji-kept/1","settings":{},"cases":[{"id":1}]}', 'damaged'],
    ['{"format":"gongji-case/1"}', 'damaged'],
    ['{"format":"gongji-kept/1","sett', 'damaged'],
    ['null', 'damaged'],
    ['', 'damaged'],
  ] as const)('%s is %s, and never written over', (text, reason) => {
    expect(readKept(text)).toEqual({ ok: false, reason });
    place.items.set(keptKey(), text);
    const window = opened();
    expect(window.keep.getState()).toMatchObject({ keeping: { state: reason, raw: text }, notice: reason });
    window.enter('5');
    expect(window.keeper.agree()).toBe(false);
    expect(window.keeper.saveAs('x')).toBeUndefined();
    expect(window.keep.getState().keepNow()).toBe(false);
    expect(raw()).toBe(text);
  });
});

describe('before the person agrees', () => {
  it('nothing is written, whatever is entered', () => {
    const window = opened();
    window.enter('5');
    window.settings.setState({ size: 'largest' });
    expect(window.keep.getState().keepNow()).toBe(false);
    expect(window.keeper.saveAs('x')).toBeUndefined();
    expect(place.items.size).toBe(0);
  });

  it('a browser without storage says so', () => {
    const window = opened({ place: () => undefined });
    expect(window.keep.getState().keeping.state).toBe('missing');
    expect(window.keeper.agree()).toBe(false);
  });
});

describe('once the person has agreed', () => {
  it('what is entered is kept, and taken up when the page opens again; one undo takes that back', () => {
    const window = opened();
    window.enter('5');
    expect(window.keeper.agree()).toBe(true);
    window.enter('7');
    window.state().openForm(window.draft().next);
    window.state().keepTyped({ ...emptyVisit(window.draft().next), total: 'not saved' });
    expect(window.keep.getState().keepNow()).toBe(true);
    const next = opened();
    expect(next.totals()).toEqual(['5', '7']);
    expect(Object.values(next.state().form.unsaved)).toMatchObject([{ total: 'not saved' }]);
    expect(next.keep.getState()).toMatchObject({ notice: 'restored' });
    expect(next.keep.getState().keepNow()).toBe(true);
    next.state().undo();
    expect(next.totals()).toEqual([]);
  });

  it('clearing everything is kept too', () => {
    const window = agreed();
    window.enter('5');
    window.state().startAnew();
    expect(window.kept().current).toBeUndefined();
    expect(opened().totals()).toEqual([]);
  });

  it('size, colours and the version for older people are kept, for the first paint', () => {
    const window = agreed();
    window.settings.setState({ size: 'largest', theme: 'contrast' });
    expect(keptSettings(raw())).toEqual({ size: 'largest', theme: 'contrast', language: 'zh-CN' });
    window.settings.setState({ mode: 'elder' });
    expect(keptSettings(raw())).toEqual({
      size: 'largest',
      theme: 'contrast',
      language: 'zh-CN',
      elder: true,
    });
    window.settings.setState({ mode: 'usual' });
    expect(keptSettings(raw())).not.toHaveProperty('elder');
    expect(keptSettings('{"settings":{"size":"x","theme":3,"elder":1}}')).toEqual({});
    expect(keptSettings('x')).toEqual({});
    expect(keptSettings(undefined)).toEqual({});
  });

  it('cases are saved by name, opened, renamed, removed and put back', () => {
    const window = agreed();
    window.enter('5');
    expect(window.keeper.saveAs('妈妈')).toEqual({ before: undefined });
    window.state().startAnew();
    window.enter('9');
    window.keeper.saveAs('爸爸');
    expect(window.names()).toEqual(['妈妈', '爸爸']);
    const [mother] = window.kept().cases;
    if (mother === undefined) throw new Error('it is not there');
    expect(window.keeper.open(mother)).toBe(true);
    expect(window.totals()).toEqual(['5']);
    // The other one is saved already.
    expect(window.names()).toEqual(['妈妈', '爸爸']);
    window.keeper.rename(mother.id, '妈妈 2023');
    expect(window.names()).toEqual(['妈妈 2023', '爸爸']);
    window.keeper.remove(mother.id);
    expect(window.names()).toEqual(['爸爸']);
    window.keeper.putBack(mother);
    expect(window.names()).toEqual(['爸爸', '妈妈']);
  });

  it('what is saved under a name that is there takes its place, and what was there can be put back', () => {
    const window = agreed();
    window.enter('5');
    window.keeper.saveAs('妈妈');
    window.enter('7');
    const { before } = window.keeper.saveAs('妈妈') ?? {};
    expect(window.kept().cases.map(({ file }) => totalsOf(file))).toEqual([['5', '7']]);
    if (before) window.keeper.putBack(before);
    expect(window.kept().cases.map(({ file }) => totalsOf(file))).toEqual([['5']]);
  });

  it('what is saved under no name is set aside when a saved case is opened', () => {
    const window = agreed();
    window.enter('5');
    window.keeper.saveAs('妈妈');
    window.enter('7');
    const [mother] = window.kept().cases;
    if (mother) window.keeper.open(mother);
    expect(window.totals()).toEqual(['5']);
    expect(window.names()).toEqual(['妈妈', '']);
    expect(totalsOf(window.kept().cases[1]?.file)).toEqual(['5', '7']);
    expect(window.keep.getState().notice).toBe('set-aside');
  });

  it('what there is no room for is said, and kept once there is', () => {
    const window = agreed();
    place.room = 10;
    window.enter('5');
    expect(window.keep.getState()).toMatchObject({ notice: 'full' });
    expect(window.keep.getState().keepNow()).toBe(false);
    expect(window.keeper.saveAs('x')).toBeUndefined();
    place.room = Infinity;
    expect(window.keep.getState().keepNow()).toBe(true);
    expect(window.keep.getState().notice).toBeUndefined();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
  });
});

describe('what a page was opened for does not cost what was kept', () => {
  function keptBefore(total: string): void {
    const window = agreed();
    window.enter(total);
  }

  it('by a link: it is set aside once something is entered', () => {
    keptBefore('5');
    const window = opened({ forOther: () => true });
    expect(window.totals()).toEqual([]);
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    window.enter('7');
    expect(totalsOf(window.kept().current?.file)).toEqual(['7']);
    expect(window.kept().cases).toMatchObject([{ name: '' }]);
    expect(totalsOf(window.kept().cases[0]?.file)).toEqual(['5']);
    expect(window.keep.getState().notice).toBe('set-aside');
  });

  it('by a link, and a saved case opened: it is set aside too', () => {
    keptBefore('5');
    const window = opened({ forOther: () => true });
    window.keeper.putBack({
      id: 'y',
      name: 'y',
      at: '',
      file: JSON.parse(
        JSON.stringify(
          draftJson(
            { ...emptyDraft(2023, 'n'), policy: 'baoji', year: '2022', contributionBase: '9' },
            CLOSED_FORM,
          ),
        ),
      ) as unknown,
    });
    const [other] = window.kept().cases;
    if (other) expect(window.keeper.open(other)).toBe(true);
    expect(window.names()).toEqual(['y', '']);
    expect(totalsOf(window.kept().cases[1]?.file)).toEqual(['5']);
    expect(window.kept().current?.file).toMatchObject({ draft: { contributionBase: '9' } });
  });

  it('a sample is never kept, and what was entered before it stays', () => {
    keptBefore('5');
    const window = opened();
    const sample = {
      ...emptyDraft(2023, 'n'),
      policy: 'kaifeng',
      sample: 'one',
      visits: [{ ...emptyVisit('s'), total: '99' }],
    };
    window.state().openDraft(sample);
    expect(window.keeper.saveAs('x')).toBeUndefined();
    expect(raw()).not.toContain('"99"');
    window.state().startAnew();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    window.enter('7');
    expect(totalsOf(window.kept().cases[0]?.file)).toEqual(['5']);
    expect(totalsOf(window.kept().current?.file)).toEqual(['7']);
  });

  it('one that cannot be read is kept among the cases as it is', () => {
    keptBefore('5');
    place.items.set(keptKey(), raw().replace('gongji-draft/1', 'gongji-draft/9'));
    const window = opened();
    expect(window.keep.getState().notice).toBe('unreadable');
    expect(window.totals()).toEqual([]);
    const [broken] = window.kept().cases;
    expect(broken?.file).toMatchObject({ format: 'gongji-draft/9', draft: { visits: [{ total: '5' }] } });
    if (broken) expect(window.keeper.open(broken)).toBe(false);
    window.enter('7');
    expect(raw()).toContain('gongji-draft/9');
  });
});

describe('hotline mode', () => {
  it('keeps nothing of a caller, not even settings', () => {
    const window = agreed();
    window.enter('5');
    const before = raw();
    window.settings.setState({ mode: 'hotline' });
    window.enter('77');
    window.settings.setState({ size: 'large' });
    expect(window.keeper.saveAs('x')).toBeUndefined();
    expect(window.keep.getState().keepNow()).toBe(false);
    expect(raw()).toBe(before);
    // What undoing could bring back is a caller's.
    window.settings.setState({ mode: 'usual' });
    window.enter('78');
    expect(raw()).toBe(before);
    expect(window.keep.getState().barred).toBe(true);
  });

  it('left with what the person had entered put back, that goes on being kept', () => {
    const window = agreed();
    window.enter('5');
    window.settings.setState({ mode: 'hotline' });
    const giveBack = window.state().lend(emptyDraft(2023, 'caller'));
    window.enter('77');
    giveBack();
    window.settings.setState({ mode: 'usual' });
    expect(window.keep.getState().barred).toBe(false);
    expect(raw()).not.toContain('77');
    window.enter('6');
    expect(window.totals()).toEqual(['5', '6']);
    expect(raw()).toContain('6');
    expect(raw()).not.toContain('77');
  });

  it('nobody can agree in it', () => {
    const window = opened();
    window.settings.setState({ mode: 'hotline' });
    expect(window.keeper.agree()).toBe(false);
    expect(place.items.size).toBe(0);
  });

  it('left with every caller forgotten, it gives back what was kept', () => {
    const window = agreed();
    window.enter('5');
    window.settings.setState({ mode: 'hotline' });
    window.enter('77');
    window.state().handOver(emptyDraft(2023, 'anew'));
    window.settings.setState({ mode: 'usual' });
    expect(window.totals()).toEqual(['5']);
    expect(window.keep.getState()).toMatchObject({ barred: false, notice: 'restored' });
  });
});

describe('what the person entered when the page becomes the callers’', () => {
  it('is kept to the last letter, and known to be', () => {
    const window = slow();
    window.keeper.agree();
    window.enter('5');
    const { draft, form } = window.state();
    expect(window.keep.getState().holds({ draft, form })).toBe(false);
    window.settings.setState({ mode: 'hotline' });
    window.state().lend(emptyDraft(2023, 'caller'));
    window.enter('77');
    window.pause();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    expect(raw()).not.toContain('77');
    const { holds } = window.keep.getState();
    expect(holds({ draft, form })).toBe(true);
    expect(holds(window.state())).toBe(false);
    removeAllKept(place);
    expect(holds({ draft, form })).toBe(false);
  });

  it('is not kept where nobody agreed', () => {
    const window = opened();
    window.enter('5');
    window.settings.setState({ mode: 'hotline' });
    expect(place.items.size).toBe(0);
  });

  it('goes on as the same case afterwards, whatever a caller opened', () => {
    const window = agreed();
    window.enter('5');
    window.settings.setState({ mode: 'hotline' });
    const giveBack = window.state().lend(emptyDraft(2023, 'caller'));
    window.state().openDraft({ ...emptyDraft(2023, 'n'), visits: [{ ...emptyVisit('v'), total: '77' }] });
    giveBack();
    window.settings.setState({ mode: 'usual' });
    window.enter('6');
    expect(totalsOf(window.kept().current?.file)).toEqual(['5', '6']);
    expect(window.kept().cases).toEqual([]);
    expect(raw()).not.toContain('77');
  });
});

describe('a window in which nobody agreed, once the person agrees in another', () => {
  function agreedElsewhere() {
    const here = opened();
    here.enter('5');
    const there = opened();
    there.enter('7');
    expect(there.keeper.agree()).toBe(true);
    here.keeper.changedElsewhere();
    return { here, there };
  }
  const toldIn = ({ keep }: Pick<ReturnType<typeof opened>, 'keep'>): void =>
    keep.setState({ notHere: undefined });

  it('keeps nothing before it is told', () => {
    const { here } = agreedElsewhere();
    const before = raw();
    expect(here.keep.getState()).toMatchObject({ notice: 'agreed-elsewhere', notHere: 'untold' });
    here.enter('6');
    here.settings.setState({ size: 'large' });
    expect(here.keep.getState().keepNow()).toBe(false);
    expect(here.keeper.saveAs('x')).toBeUndefined();
    here.state().openDraft(emptyDraft(2022, 'n'));
    here.settings.setState({ mode: 'hotline' });
    expect(raw()).toBe(before);
    expect(isKeeping(here.keep.getState())).toBe(false);
  });

  it('keeps once it is told, which stays until it is put away, and neither loses anything', () => {
    const { here, there } = agreedElsewhere();
    toldIn(here);
    expect(isKeeping(here.keep.getState())).toBe(true);
    here.enter('6');
    expect(totalsOf(here.kept().current?.file)).toEqual(['5', '6']);
    expect(casesOf(here.kept())).toEqual([['7']]);
    there.enter('8');
    here.keeper.changedElsewhere();
    expect(here.keep.getState().notice).toBe('agreed-elsewhere');
    expect(totalsOf(there.kept().current?.file)).toEqual(['7', '8']);
    expect(casesOf(there.kept())).toEqual([['5', '6']]);
  });

  it('keeps nothing of itself where the person wants none, and takes back what it had', () => {
    const { here, there } = agreedElsewhere();
    toldIn(here);
    here.enter('6');
    there.enter('8');
    here.enter('9');
    here.keep.getState().decline();
    expect(here.kept().current).toBeUndefined();
    expect(casesOf(here.kept())).toEqual([['7', '8']]);
    expect(here.totals()).toEqual(['5', '6', '9']);
    const before = raw();
    here.enter('10');
    expect(here.keep.getState().keepNow()).toBe(false);
    there.enter('11');
    here.keeper.changedElsewhere();
    expect(here.keep.getState()).toMatchObject({ notHere: 'declined' });
    expect(here.keep.getState().notice).not.toBe('elsewhere');
    expect(raw()).not.toBe(before);
    expect(raw()).not.toContain('"10"');
    // Until they agree here too.
    expect(here.keeper.agree()).toBe(true);
    expect(here.keep.getState()).toMatchObject({ notHere: undefined });
    expect(totalsOf(here.kept().current?.file)).toEqual(['5', '6', '9', '10']);
    expect(casesOf(here.kept())).toEqual([['7', '8', '11']]);
  });

  it('takes back nothing that another window has written, though it stood on this page too', () => {
    const there = agreed();
    there.enter('7');
    const here = opened();
    expect(here.totals()).toEqual(['7']);
    removeAllKept(place);
    here.keeper.changedElsewhere();
    there.keeper.changedElsewhere();
    expect(there.keeper.agree()).toBe(true);
    here.keeper.changedElsewhere();
    here.keep.getState().decline();
    expect(totalsOf(here.kept().current?.file)).toEqual(['7']);
  });

  it('takes back what it has set aside of its own too, but for what has a name', () => {
    const { here, there } = agreedElsewhere();
    toldIn(here);
    here.enter('777');
    here.keeper.saveAs('mine');
    here.enter('778');
    here.state().openDraft({ ...emptyDraft(2023, 'n'), visits: [{ ...emptyVisit('v'), total: '99' }] });
    here.state().openDraft({ ...emptyDraft(2023, 'm'), sample: 'one' });
    expect(casesOf(here.kept())).toEqual([['7'], ['5', '777'], ['5', '777', '778']]);
    here.keep.getState().decline();
    expect(here.kept().current).toBeUndefined();
    expect(casesOf(here.kept())).toEqual([['7'], ['5', '777']]);
    expect(raw()).not.toContain('778');
    there.enter('8');
    expect(totalsOf(there.kept().current?.file)).toEqual(['7', '8']);
  });

  it('says nothing more of it where all is cleared again', () => {
    const { here } = agreedElsewhere();
    removeAllKept(place);
    here.keeper.changedElsewhere();
    expect(here.keep.getState()).toMatchObject({
      keeping: { state: 'off' },
      notice: undefined,
      notHere: undefined,
    });
  });

  it('is told after the callers', () => {
    const here = opened();
    here.settings.setState({ mode: 'hotline' });
    const giveBack = here.state().lend(emptyDraft(2023, 'caller'));
    const there = agreed();
    there.enter('7');
    here.keeper.changedElsewhere();
    expect(here.keep.getState().notice).toBeUndefined();
    giveBack();
    here.settings.setState({ mode: 'usual' });
    expect(here.keep.getState()).toMatchObject({ notice: 'agreed-elsewhere', notHere: 'untold' });
    expect(here.totals()).toEqual([]);
  });
});

describe('two windows that take turns', () => {
  /** What is entered in one, with what it held before set aside by the other. */
  function inTurn() {
    const one = agreed();
    const two = opened();
    one.enter('5');
    two.enter('7');
    const [first] = two.kept().cases;
    if (first === undefined) throw new Error('it is not there');
    expect(totalsOf(first.file)).toEqual(['5']);
    return { one, two, first };
  }

  it('have one case each, however often', () => {
    const { one, two } = inTurn();
    for (let turn = 1; turn <= 10; turn += 1) {
      one.enter(`1${turn}`);
      expect(casesOf(one.kept())).toEqual([two.totals()]);
      two.enter(`2${turn}`);
      expect(casesOf(two.kept())).toEqual([one.totals()]);
    }
    expect(totalsOf(two.kept().current?.file)).toEqual(two.totals());
    expect(one.totals()).toHaveLength(11);
  });

  it.each([
    ['named', ({ two, first }) => void two.keeper.rename(first.id, 'mine')],
    ['opened', ({ two, first }) => void two.keeper.open(first)],
    [
      'removed and put back',
      ({ two, first }) => {
        two.keeper.remove(first.id);
        two.keeper.putBack(first);
      },
    ],
  ] as readonly (readonly [string, (of: ReturnType<typeof inTurn>) => void])[])(
    'what the person has %s since stays',
    (_, doneWith) => {
      const turns = inTurn();
      doneWith(turns);
      turns.one.enter('6');
      turns.two.enter('8');
      turns.one.enter('9');
      expect(casesOf(turns.one.kept())).toContainEqual(['5']);
    },
  );

  it.each([
    ['cleared', ({ one }) => one.state().startAnew()],
    ['undone', ({ one }) => one.state().undo()],
    [
      'put something else in its place',
      ({ one }) => one.state().openDraft({ ...emptyDraft(2022, 'n'), contributionBase: '9' }),
    ],
  ] as readonly (readonly [string, (of: ReturnType<typeof inTurn>) => void])[])(
    'what was set aside stays where the person has %s since',
    (_, turned) => {
      const turns = inTurn();
      turned(turns);
      turns.one.enter('6');
      expect(casesOf(turns.one.kept())).toContainEqual(['5']);
    },
  );

  it('what is the same in a third window is not lost with it', () => {
    const { one, two } = inTurn();
    // It takes up nothing of theirs.
    const three = opened({ forOther: () => true });
    three.enter('5');
    expect(casesOf(three.kept())).toEqual([['5'], ['7']]);
    two.enter('8');
    expect(casesOf(two.kept())).toEqual([['5']]);
    one.enter('6');
    // The third one's still.
    expect(casesOf(one.kept())).toContainEqual(['5']);
    expect(casesOf(one.kept())).toContainEqual(['7', '8']);
  });

  it('what stands there is set aside even where it is what this window held before', () => {
    const { one, two } = inTurn();
    two.state().startAnew();
    two.enter('5');
    one.enter('6');
    expect(totalsOf(one.kept().current?.file)).toEqual(['5', '6']);
    expect(casesOf(one.kept())).toContainEqual(['5']);
  });

  it('a version before knows nothing of it, and drops nothing', () => {
    const { one } = inTurn();
    const before = JSON.parse(raw()) as Kept;
    const written = ({ id, name, at: when, file }: Kept['cases'][number]) => ({ id, name, at: when, file });
    place.items.set(keptKey(), JSON.stringify({ ...before, cases: before.cases.map(written) }));
    one.enter('6');
    expect(casesOf(one.kept())).toEqual([['5'], ['7']]);
    const odd = raw().replace(/"by":"[^"]*"/gu, '"by":3');
    expect(odd).not.toBe(raw());
    expect(readKept(odd)).toMatchObject({ ok: true, kept: { cases: [{ name: '' }, { name: '' }] } });
  });
});

describe('two windows', () => {
  it('neither drops a case that the other has saved', () => {
    const one = agreed();
    const two = opened();
    one.enter('5');
    one.keeper.saveAs('one');
    two.enter('7');
    two.keeper.saveAs('two');
    expect(two.names()).toEqual(['one', 'two']);
    one.keeper.changedElsewhere();
    expect(one.names()).toEqual(['one', 'two']);
    two.keeper.remove(two.kept().cases[0]?.id ?? '');
    one.keeper.saveAs('three');
    expect(one.names()).toEqual(['two', 'three']);
  });

  it('what is kept is that of the one edited last, and the other is told', () => {
    const one = agreed();
    const two = opened();
    one.enter('5');
    two.keeper.changedElsewhere();
    two.enter('7');
    expect(two.keep.getState().keepNow()).toBe(true);
    one.keeper.changedElsewhere();
    expect(one.keep.getState().notice).toBe('elsewhere');
    // Leaving it does not write over the other one; what it holds is kept among the cases.
    expect(one.keep.getState().keepNow()).toBe(true);
    expect(totalsOf(two.kept().current?.file)).toEqual(['7']);
    expect(casesOf(two.kept())).toEqual([['5']]);
    one.enter('9');
    expect(one.keep.getState()).toMatchObject({ notice: 'set-aside' });
    expect(totalsOf(one.kept().current?.file)).toEqual(['5', '9']);
    // What it held before is what was gone on with.
    expect(casesOf(one.kept())).toEqual([['7']]);
  });

  it('settings and cases of the other are no news of what is entered', () => {
    const one = agreed();
    const two = opened();
    two.settings.setState({ theme: 'dark' });
    one.keeper.changedElsewhere();
    expect(one.keep.getState().notice).toBeUndefined();
    expect(one.kept().settings.theme).toBe('dark');
  });

  it('what was cleared in one stays cleared in the other', () => {
    const one = agreed();
    const two = opened();
    expect(removeAllKept(place)).toBe(true);
    two.keeper.changedElsewhere();
    one.enter('5');
    two.enter('7');
    expect(place.items.size).toBe(0);
    expect(one.keep.getState().keeping.state).toBe('off');
    expect(two.keep.getState().keeping.state).toBe('off');
  });
});

describe('what another window has kept and this one was not told of', () => {
  it('is set aside before anything else takes its place, and once', () => {
    const one = agreed();
    const two = opened();
    one.enter('5');
    two.enter('7');
    expect(totalsOf(two.kept().current?.file)).toEqual(['7']);
    expect(casesOf(two.kept())).toEqual([['5']]);
    expect(two.keep.getState().notice).toBe('set-aside');
    two.enter('8');
    expect(casesOf(two.kept())).toEqual([['5']]);
    one.enter('6');
    expect(totalsOf(one.kept().current?.file)).toEqual(['5', '6']);
    expect(casesOf(one.kept())).toEqual([['7', '8']]);
  });

  it('is not set aside where it is saved, or the same', () => {
    const one = agreed();
    const two = opened();
    one.enter('5');
    one.keeper.saveAs('mine');
    two.enter('5');
    expect(two.names()).toEqual(['mine']);
    one.enter('9');
    expect(one.names()).toEqual(['mine']);
  });

  it('is not written over by one that agrees as well', () => {
    const one = opened();
    const two = opened();
    one.enter('5');
    expect(one.keeper.agree()).toBe(true);
    two.enter('7');
    expect(two.keeper.agree()).toBe(true);
    expect(totalsOf(two.kept().current?.file)).toEqual(['7']);
    expect(casesOf(two.kept())).toEqual([['5']]);
  });

  it('takes what this one holds for kept only where it is', () => {
    const one = agreed();
    const two = opened();
    one.enter('5');
    two.enter('7');
    two.keeper.remove(two.kept().cases[0]?.id ?? '');
    expect(one.keep.getState().keepNow()).toBe(false);
    expect(two.keep.getState().keepNow()).toBe(true);
  });
});

describe('another draft in place of all that was entered', () => {
  const other = { ...emptyDraft(2023, 'n'), visits: [{ ...emptyVisit('v'), total: '99' }] };
  const sample = { ...other, sample: 'one' };

  it('is kept, and what was entered last is set aside, even of the last moment', () => {
    const window = slow();
    window.keeper.agree();
    window.enter('5');
    window.state().openDraft(other);
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    window.pause();
    expect(totalsOf(window.kept().current?.file)).toEqual(['99']);
    expect(casesOf(window.kept())).toEqual([['5']]);
    expect(window.kept().cases).toMatchObject([{ name: '' }]);
    expect(window.keep.getState().notice).toBe('set-aside');
  });

  it('sets nothing aside that is saved', () => {
    const window = agreed();
    window.enter('5');
    window.keeper.saveAs('mine');
    window.state().openDraft(other);
    expect(window.names()).toEqual(['mine']);
  });

  it('set aside twice, the same stands among the cases once', () => {
    const window = agreed();
    window.enter('5');
    window.state().openDraft(other);
    window.state().undo();
    window.state().openDraft(other);
    expect(casesOf(window.kept()).filter((totals) => totals.join(',') === '5')).toHaveLength(1);
  });

  it('a sample keeps what was typed just before, and nothing of itself; back from it, nothing is set aside', () => {
    const window = slow();
    window.keeper.agree();
    window.enter('5');
    window.state().openDraft(sample);
    window.pause();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    expect(raw()).not.toContain('"99"');
    window.state().undo();
    window.pause();
    window.enter('6');
    window.pause();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5', '6']);
    expect(casesOf(window.kept())).toEqual([]);
  });

  describe('a sample that was changed, and the change undone', () => {
    function changed() {
      const window = agreed();
      window.enter('5');
      window.state().openDraft(sample);
      window.enter('6');
      expect(totalsOf(window.kept().current?.file)).toEqual(['99', '6']);
      expect(casesOf(window.kept())).toEqual([['5']]);
      return window;
    }

    it('leaves nothing of itself, and what gave way to it is again what was entered last', () => {
      const window = changed();
      window.state().undo();
      expect(window.draft().sample).toBe('one');
      expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
      expect(window.kept().cases).toEqual([]);
      expect(raw()).not.toContain('"99"');
      expect(window.keep.getState().notice).toBeUndefined();
      expect(opened().totals()).toEqual(['5']);
    });

    it('and changed again, or done again, is one case with what gave way beside it once', () => {
      const window = changed();
      window.enter('7');
      window.state().undo();
      window.state().undo();
      window.enter('8');
      expect(totalsOf(window.kept().current?.file)).toEqual(['99', '8']);
      expect(casesOf(window.kept())).toEqual([['5']]);
      window.state().undo();
      window.state().redo();
      expect(totalsOf(window.kept().current?.file)).toEqual(['99', '8']);
      expect(casesOf(window.kept())).toEqual([['5']]);
      window.state().undo();
      window.state().undo();
      expect(window.totals()).toEqual(['5']);
      expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
      expect(window.kept().cases).toEqual([]);
    });

    it('done again in place of the person’s own, it takes nothing of that', () => {
      const window = agreed();
      window.enter('5');
      window.state().openDraft(sample);
      window.state().undo();
      window.state().redo();
      expect(window.draft().sample).toBe('one');
      expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
    });

    it('brings back nothing that the person has removed, and keeps in its place what has got a name', () => {
      const removed = changed();
      removed.keeper.remove(removed.kept().cases[0]?.id ?? '');
      removed.state().undo();
      expect(removed.kept()).toMatchObject({ current: undefined, cases: [] });
      place = new Place();
      const named = changed();
      named.keeper.rename(named.kept().cases[0]?.id ?? '', 'mine');
      named.state().undo();
      expect(totalsOf(named.kept().current?.file)).toEqual(['5']);
      expect(named.names()).toEqual(['mine']);
    });

    it('takes back nothing of another window', () => {
      const window = changed();
      opened().enter('70');
      window.state().undo();
      expect(totalsOf(window.kept().current?.file)).toEqual(['99', '6', '70']);
      expect(casesOf(window.kept())).toEqual([['5']]);
    });

    it('before it could be kept, it takes back nothing', () => {
      const window = slow();
      window.keeper.agree();
      window.enter('5');
      window.pause();
      window.state().openDraft(sample);
      window.enter('6');
      window.state().undo();
      window.pause();
      expect(totalsOf(window.kept().current?.file)).toEqual(['5']);
      expect(window.kept().cases).toEqual([]);
      expect(raw()).not.toContain('"99"');
    });
  });

  it('in hotline mode nothing is kept of either', () => {
    const window = agreed();
    window.enter('5');
    const before = raw();
    window.settings.setState({ mode: 'hotline' });
    window.enter('77');
    window.state().openDraft(other);
    expect(raw()).toBe(before);
  });
});

describe('a screen for somebody else', () => {
  function began(forOther: boolean) {
    agreed().enter('5');
    let other = forOther;
    const window = slow({ forOther: () => other });
    const go = (to: boolean): void => {
      other = to;
      window.keeper.takeUpWaiting();
    };
    return { ...window, go };
  }

  it('left without anything begun, what was entered last is taken up', () => {
    const window = began(true);
    window.go(true);
    expect(window.totals()).toEqual([]);
    window.go(false);
    expect(window.totals()).toEqual(['5']);
    expect(window.keep.getState().notice).toBe('restored');
    expect(window.kept().cases).toEqual([]);
    window.pause();
    window.enter('6');
    window.pause();
    expect(totalsOf(window.kept().current?.file)).toEqual(['5', '6']);
    expect(window.kept().cases).toEqual([]);
  });

  it('left with something begun, that stays', () => {
    const window = began(true);
    window.enter('7');
    window.pause();
    window.go(false);
    expect(window.totals()).toEqual(['7']);
    window.state().startAnew();
    window.go(false);
    expect(window.totals()).toEqual([]);
  });

  it('what the person has taken back is not taken up again', () => {
    const window = began(false);
    window.state().undo();
    window.go(true);
    window.go(false);
    expect(window.totals()).toEqual([]);
  });
});

describe('what the page may promise', () => {
  it('nothing is kept of what cannot be read, was not looked at, or has no room', () => {
    const window = agreed();
    const state = window.keep.getState;
    expect(isKeeping(state())).toBe(true);
    for (const keeping of [
      { state: 'unread' },
      { state: 'damaged', raw: '' },
      { state: 'newer', raw: '' },
    ] as const) {
      expect(isKeeping({ ...state(), keeping })).toBe(false);
      expect(isKept({ ...state(), keeping })).toBe(true);
    }
    place.room = 10;
    window.enter('5');
    window.keep.setState({ notice: undefined });
    expect(isKeeping(state())).toBe(false);
    place.room = Infinity;
    expect(state().keepNow()).toBe(true);
    expect(isKeeping(state())).toBe(true);
    window.keep.setState({ barred: true });
    expect(isKeeping(state())).toBe(false);
  });
});

describe('one storage for several folders', () => {
  it('each has its own, cleared by itself', () => {
    const one = agreed();
    one.enter('5');
    at('https://example.org/a/');
    expect(opened().keep.getState().keeping.state).toBe('off');
    agreed().enter('7');
    expect(removeAllKept(place)).toBe(true);
    expect(place.items.size).toBe(1);
    at('https://example.org/a/b/other.html');
    expect(opened().totals()).toEqual(['5']);
  });

  it.each([
    ['https://example.org/', 'gongji / kept'],
    ['https://example.org/a%20b/index.html?x=1#/open/1.x', 'gongji /a%20b/ kept'],
    ['file:///C:/Users/me/gongji.html#/all', 'gongji /C:/Users/me/ kept'],
  ])('%s', (baseURI, key) => {
    at(baseURI);
    expect(keptKey()).toBe(key);
  });
});

it('clearing takes away what is ours alone', () => {
  agreed();
  place.items.set(keptKey().replace(/kept$/u, 'other'), 'x');
  place.items.set('another-page', 'y');
  expect(removeAllKept(place)).toBe(true);
  expect([...place.items.keys()]).toEqual(['another-page']);
});

it('what is kept is written as it is read', () => {
  const kept: Kept = {
    settings: { size: 'large', theme: 'light', language: 'en' },
    current: { at: '2023-10-08 10:00', file: draftJson(emptyDraft(2023, 'n'), CLOSED_FORM) },
    cases: [{ id: 'a', name: 'A', at: '', file: { anything: [1] } }],
  };
  expect(readKept(keptFile(kept))).toEqual({
    ok: true,
    kept: JSON.parse(JSON.stringify(kept)) as unknown,
    leftOut: [],
  });
});
