import { EMPTY_BIRTH } from '../draft/birth.ts';
import type { Visit } from '../draft/draft.ts';

/** A visit that does not say what it was for, but for its kind of care and the number of a listed disease. */
export const visitWithoutDiagnoses = (visit: Visit): Visit => ({
  ...visit,
  ...EMPTY_BIRTH,
  condition: '',
  pregnancy: '',
});
