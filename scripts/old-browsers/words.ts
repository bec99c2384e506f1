import { stepsZhCN } from '../../src/i18n/steps.zh-CN.ts';

/** What the page says, for a journey that presses what is called so. */
export const { steps } = stepsZhCN;
export { codesZhCN as codes } from '../../src/i18n/codes.zh-CN.ts';
export { zhCN as page } from '../../src/i18n/zh-CN.ts';
