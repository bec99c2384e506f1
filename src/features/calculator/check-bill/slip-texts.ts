import { create } from 'zustand';

/** What was typed of the slip of a visit, by field; empty or missing where nothing was. */
export type SlipTexts = Readonly<Record<string, string>>;

interface Slips {
  /** By the id of the visit: it never names another one. */
  readonly texts: Readonly<Record<string, SlipTexts>>;
  /** Whether every line of a slip is asked for, or only what most people know. */
  readonly whole: boolean;
}

/** What was typed of settlement slips, for as long as the page is open; no part of the case. */
export const useSlips = create<Slips>()(() => ({ texts: {}, whole: false }));

export const typeOnSlip = (visit: string, field: string, text: string): void =>
  useSlips.setState(({ texts }) => ({ texts: { ...texts, [visit]: { ...texts[visit], [field]: text } } }));

export const clearSlip = (visit: string): void =>
  useSlips.setState(({ texts }) => ({ texts: { ...texts, [visit]: {} } }));

export const askWhole = (whole: boolean): void => useSlips.setState({ whole });
