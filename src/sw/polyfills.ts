/** What Chrome 64 and Safari 12 lack and workbox uses, to begin with when it stores the page. */
import 'core-js/modules/es.promise.all-settled.js';
