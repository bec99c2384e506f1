/** Id of the heading of the choice of region, where whoever has to begin there is led. */
export const REGION_TITLE = 'region-title';
