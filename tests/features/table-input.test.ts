import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTableInput } from '@/features/calculator/table/table-input.ts';
import { draftStore } from '@/shared/draft/store.ts';

/** As much of the browser's as is used; each file is read once it is told to be. */
class Reader extends EventTarget {
  static readonly reading: Reader[] = [];
  result: ArrayBuffer | undefined;
  private from: Blob | undefined;

  readAsArrayBuffer(from: Blob): void {
    this.from = from;
    Reader.reading.push(this);
  }

  async done(): Promise<void> {
    this.result = await this.from?.arrayBuffer();
    this.dispatchEvent(new Event('load'));
  }
}

const input = () => useTableInput.getState();
const open = (text: string) => input().openFile(new File([text], `${text}.csv`));
const reader = (index: number): Reader => {
  const found = Reader.reading[index];
  if (found === undefined) throw new Error(`file ${index} is not being read`);
  return found;
};

beforeEach(() => {
  vi.stubGlobal('FileReader', Reader);
  Reader.reading.length = 0;
  input().type('');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file with a table', () => {
  it('is the one chosen last, however long the one before takes', async () => {
    const both = [open('first'), open('second')];
    await reader(1).done();
    await reader(0).done();
    await Promise.all(both);
    expect(input()).toMatchObject({ text: 'second', before: { text: '', file: 'second.csv' } });
  });

  it('does not take the place of what was typed while it was read', async () => {
    const opened = open('file');
    input().type('typed');
    await reader(0).done();
    await opened;
    expect(input().text).toBe('typed');
  });

  it('does not come after everything was cleared', async () => {
    const opened = open('file');
    draftStore.getState().startAnew();
    await reader(0).done();
    await opened;
    expect(input().text).toBe('');
  });
});
