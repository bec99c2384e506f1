import { useId } from 'react';

/** An id for a Hatch that an address such as `url(#…)` can name. */
export const useHatch = (): string => useId().replace(/[^A-Za-z0-9]/gu, '');
