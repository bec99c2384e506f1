import * as v from 'valibot';
import { Id } from '@/engine/index.ts';

/** An id as packs have them, and no longer than any: one that is not known here is named in the page's own words. */
export const IdInLink = v.pipe(Id, v.maxLength(60));
