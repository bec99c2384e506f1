import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(process.env['GONGJI_DOCUMENTS'] ?? '../shared/documents');

/** Why a test of the documents is skipped; undefined where they are there. They are no part of the project. */
export const NO_DOCUMENTS = existsSync(FOLDER)
  ? undefined
  : 'the documents do not lie beside the project (GONGJI_DOCUMENTS names them)';

/** The text of the document of a shipped pack. */
export const documentOf = (id: string): string => readFileSync(join(FOLDER, `${id}.txt`), 'utf8');
