import { afterEach, describe, expect, it } from 'vitest';
import { enterElderMode, leaveElderMode } from '@/shared/settings/elder-mode.ts';
import { settingsStore } from '@/shared/settings/settings.ts';

const shown = () => {
  const { mode, size } = settingsStore.getState();
  return `${mode} ${size}`;
};

afterEach(() => {
  leaveElderMode();
  settingsStore.setState({ mode: 'usual', size: 'normal' });
});

describe('the version for older people', () => {
  it('has large text at least, and gives back the size of before', () => {
    enterElderMode();
    expect(shown()).toBe('elder large');
    leaveElderMode();
    expect(shown()).toBe('usual normal');
  });

  it('leaves a larger text as it is', () => {
    settingsStore.setState({ size: 'largest' });
    enterElderMode();
    expect(shown()).toBe('elder largest');
    leaveElderMode();
    expect(shown()).toBe('usual largest');
  });

  it('keeps the size that was chosen in it', () => {
    enterElderMode();
    settingsStore.setState({ size: 'largest' });
    leaveElderMode();
    expect(shown()).toBe('usual largest');
  });

  it('is entered once, by whatever screen', () => {
    enterElderMode();
    settingsStore.setState({ size: 'normal' });
    enterElderMode();
    expect(shown()).toBe('elder normal');
  });
});
