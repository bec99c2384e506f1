import type { ReactNode } from 'react';
import type { Part } from '@/shared/parts/part.ts';
import type { BillPictureProps } from './pictures/BillPicture.tsx';
import type { YearProps } from './pictures/YearPicture.tsx';
import type { VisitFormProps } from './visits/VisitForm.tsx';

/** What the first screen does without, each in a file of its own. */
export const WORKSPACE: Part<{ readonly children: ReactNode }> = {
  name: 'workspace',
  load: async () => (await import('./Workspace.tsx')).Workspace,
};

export const CALCULATOR: Part<object> = {
  name: 'calculator',
  load: async () => (await import('./Calculator.tsx')).Calculator,
};

export const VISIT_FORM: Part<VisitFormProps> = {
  name: 'visit-form',
  load: async () => (await import('./visits/VisitForm.tsx')).VisitForm,
};

export const BILL_PICTURE: Part<BillPictureProps> = {
  name: 'bill-picture',
  load: async () => (await import('./pictures/BillPicture.tsx')).BillPicture,
};

export const YEAR_PICTURE: Part<YearProps> = {
  name: 'year-picture',
  load: async () => (await import('./pictures/YearPicture.tsx')).YearPicture,
};

export const STEPS: Part<object> = {
  name: 'steps',
  load: async () => (await import('./steps/Steps.tsx')).Steps,
};

export const TABLE: Part<object> = {
  name: 'table',
  load: async () => (await import('./table/TableScreen.tsx')).TableScreen,
};

export const FILES: Part<object> = {
  name: 'files',
  load: async () => (await import('./files/FilesScreen.tsx')).FilesScreen,
};

export const REQUESTS: Part<object> = {
  name: 'requests',
  load: async () => (await import('./requests/Requests.tsx')).Requests,
};

export const ACCOUNT: Part<object> = {
  name: 'account',
  load: async () => (await import('./account/AccountScreen.tsx')).AccountScreen,
};

export const USE: Part<object> = {
  name: 'use',
  load: async () => (await import('./use/UseScreen.tsx')).UseScreen,
};

export const LEFT_OPEN: Part<object> = {
  name: 'left-open',
  load: async () => (await import('./left-open/LeftOpenScreen.tsx')).LeftOpenScreen,
};

export const WHAT_IF: Part<object> = {
  name: 'what-if',
  load: async () => (await import('./what-if/WhatIfScreen.tsx')).WhatIfScreen,
};

export const CHECK_BILL: Part<object> = {
  name: 'check-bill',
  load: async () => (await import('./check-bill/CheckBillScreen.tsx')).CheckBillScreen,
};

export const READINGS: Part<object> = {
  name: 'readings',
  load: async () => (await import('./readings/ReadingsScreen.tsx')).ReadingsScreen,
};

export const GUIDE: Part<object> = {
  name: 'guide',
  load: async () => (await import('./guide/GuideScreen.tsx')).GuideScreen,
};

export const BESIDE: Part<object> = {
  name: 'beside',
  load: async () => (await import('./beside/BesideScreen.tsx')).BesideScreen,
};

export const ELDER: Part<object> = {
  name: 'elder',
  load: async () => (await import('./elder/ElderScreen.tsx')).ElderScreen,
};

export const HOTLINE: Part<object> = {
  name: 'hotline',
  load: async () => (await import('./hotline/HotlineScreen.tsx')).HotlineScreen,
};

export const SHARE: Part<object> = {
  name: 'share',
  load: async () => (await import('./share/ShareScreen.tsx')).ShareScreen,
};

export const OPEN_LINK: Part<object> = {
  name: 'open-link',
  load: async () => (await import('./share/OpenLinkScreen.tsx')).OpenLinkScreen,
};

export const SHEET: Part<object> = {
  name: 'sheet',
  load: async () => (await import('./sheet/SheetScreen.tsx')).SheetScreen,
};

export const ABOUT: Part<object> = {
  name: 'about',
  load: async () => (await import('./about/AboutScreen.tsx')).AboutScreen,
};

export const SAMPLE_CASES: Part<object> = {
  name: 'samples',
  load: async () => (await import('./samples/SamplePicker.tsx')).SamplePicker,
};

/** In the order in which a person may come to need them. */
export const PARTS = [
  WORKSPACE,
  CALCULATOR,
  VISIT_FORM,
  BILL_PICTURE,
  YEAR_PICTURE,
  SAMPLE_CASES,
  STEPS,
  ACCOUNT,
  USE,
  REQUESTS,
  LEFT_OPEN,
  WHAT_IF,
  CHECK_BILL,
  READINGS,
  GUIDE,
  BESIDE,
  TABLE,
  FILES,
  ELDER,
  SHARE,
  OPEN_LINK,
  SHEET,
  HOTLINE,
  ABOUT,
] as const;
