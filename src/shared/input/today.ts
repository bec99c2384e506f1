/** China keeps one time, eight hours ahead of UTC, the whole year. */
const AHEAD = 8 * 60 * 60 * 1000;

/** `YYYY-MM-DDThh:mm:ss` in China, wherever the device is: dates of visits and of documents are Chinese ones. */
const inChina = (): string => new Date(Date.now() + AHEAD).toISOString();

/** The day in China, as `YYYY-MM-DD`. */
export const today = (): string => inChina().slice(0, 10);

/** The time of day in China, as `hh:mm`. */
export const clockTime = (): string => inChina().slice(11, 16);

/** The year in China. */
export const thisYear = (): number => Number(inChina().slice(0, 4));
