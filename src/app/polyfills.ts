/**
 * What Chrome 64 and Safari 12 lack and the page or a library of its uses. It is there before any of their files runs: one
 * asks for the global object as soon as it does. `scripts/check-floor.mjs` reads here what is covered.
 */
import 'core-js/modules/es.array.flat.js';
import 'core-js/modules/es.array.flat-map.js';
// Not that it were missing: it shuffled equals among more than ten.
import 'core-js/modules/es.array.sort.js';
import 'core-js/modules/es.global-this.js';
import 'core-js/modules/es.object.from-entries.js';
import './polyfill-abort.ts';
