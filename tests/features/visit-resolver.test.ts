import { afterEach, describe, expect, it } from 'vitest';
import { visitResolver } from '@/features/calculator/visits/visit-resolver.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { shippedPack } from '../packs.ts';

const OPTIONS = { fields: {}, shouldUseNativeValidation: false };
const bill: Visit = { ...emptyVisit('v'), date: '2023-5-6', level: 'tertiary', total: '320' };

async function errors(visit: Visit, region?: string): Promise<Readonly<Record<string, unknown>>> {
  const resolve = visitResolver(region === undefined ? undefined : shippedPack(region));
  const { errors: found } = await resolve(visit, undefined, OPTIONS);
  return Object.fromEntries(Object.entries(found).map(([name, error]) => [name, error?.type]));
}

afterEach(() => draftStore.getState().startAnew());

describe('the form of a visit', () => {
  it('gives back what was typed where nothing is wrong', async () => {
    const resolved = await visitResolver(shippedPack('kaifeng'))(bill, undefined, OPTIONS);
    expect(resolved).toEqual({ values: bill, errors: {} });
  });

  it('says at every field what is wrong with it', async () => {
    expect(await errors(emptyVisit('v'), 'kaifeng')).toEqual({
      date: 'missing-key',
      level: 'missing-key',
      total: 'missing-key',
    });
    expect(await errors({ ...bill, date: '2023-02-29', total: '三百' }, 'kaifeng')).toEqual({
      date: 'bad-date',
      total: 'bad-amount',
    });
    expect(await errors({ ...bill, outOfScope: '320.01' }, 'kaifeng')).toEqual({
      outOfScope: 'more-than-total',
    });
  });

  it('knows of the region, and of the person', async () => {
    const bought: Visit = { ...bill, kind: 'pharmacy', level: '' };
    expect(await errors(bought, 'shiyan')).toEqual({ prescribedBy: 'prescriber-needed' });
    expect(await errors(bought, 'sichuan-provincial')).toEqual({});
    draftStore.getState().edit((draft) => ({ ...draft, statusFrom: '2023-06-01' }));
    expect(await errors(bill, 'kaifeng')).toEqual({ date: 'before-timeline' });
  });

  it('asks of a stay its days alone, and keeps the rest', async () => {
    const stay: Visit = { ...bill, care: 'inpatient', level: '', total: '三百', kind: 'pharmacy' };
    expect(await errors(stay, 'baoji')).toEqual({ admitted: 'missing-key' });
    const whole = { ...stay, admitted: '2023-5-1' };
    const resolved = await visitResolver(shippedPack('baoji'))(whole, undefined, OPTIONS);
    expect(resolved).toEqual({ values: whole, errors: {} });
  });

  it('saves nothing while there is no policy to judge by', async () => {
    expect(await errors(bill)).toEqual({ root: 'no-policy' });
  });
});
