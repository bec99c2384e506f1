import { SimpleAbortController } from './simple-abort-controller.ts';

const scope = self as { AbortController?: unknown };
if (typeof scope.AbortController !== 'function') scope.AbortController = SimpleAbortController;
