import { keysOf } from '@/shared/documents/sought.ts';

/** What a bare number in a text may mean: anything that its article measures with it. */
export function anyMeasure(main: string): readonly string[] {
  const [measure, value = ''] = main.split(':');
  return measure === 'count' ? [...keysOf(value), `years:${value}`, `year:${value}`] : [main];
}
