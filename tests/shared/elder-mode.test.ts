import { afterEach, describe, expect, it } from 'vitest';
import { enterElderMode, leaveElderMode, usualSize } from '@/shared/settings/elder-mode.ts';
import { enterHotlineMode, leaveHotlineMode } from '@/shared/settings/hotline-mode.ts';
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

  it('gives back no size once another was chosen in it, though it is large again', () => {
    enterElderMode();
    settingsStore.setState({ size: 'largest' });
    settingsStore.setState({ size: 'large' });
    leaveElderMode();
    expect(shown()).toBe('usual large');
  });

  it('tells the size of the usual layout to whoever hears of a choice first', () => {
    const heard: string[] = [];
    const end = settingsStore.subscribe((now) => heard.push(usualSize(now)));
    enterElderMode();
    settingsStore.setState({ theme: 'dark' });
    settingsStore.setState({ size: 'largest' });
    end();
    settingsStore.setState({ theme: 'auto' });
    expect(heard).toEqual(['normal', 'normal', 'largest']);
  });

  it('is there again once the callers’ desk, which was opened from it, is left', () => {
    enterElderMode();
    enterHotlineMode();
    // Its screen comes up again.
    enterHotlineMode();
    expect(shown()).toBe('hotline normal');
    leaveHotlineMode();
    expect(shown()).toBe('elder large');
    leaveElderMode();
    expect(shown()).toBe('usual normal');
    enterHotlineMode();
    leaveHotlineMode();
    expect(shown()).toBe('usual normal');
  });

  it('does not take over where callers are helped', () => {
    settingsStore.setState({ mode: 'hotline' });
    enterElderMode();
    expect(shown()).toBe('hotline normal');
  });

  it('leaves no size behind, whatever other layout ends it', () => {
    enterElderMode();
    settingsStore.setState({ mode: 'hotline' });
    expect(shown()).toBe('hotline normal');
    settingsStore.setState({ mode: 'usual', size: 'large' });
    leaveElderMode();
    expect(shown()).toBe('usual large');
  });

  it('is entered once, by whatever screen', () => {
    enterElderMode();
    settingsStore.setState({ size: 'normal' });
    enterElderMode();
    expect(shown()).toBe('elder normal');
  });
});
