const SCHEMAS = 'http://schemas.openxmlformats.org/';

/** Namespaces of the parts of a workbook (ECMA-376); nothing is ever asked for there. */
export const MAIN = `${SCHEMAS}spreadsheetml/2006/main`;
export const RELATIONS_OF_OFFICE = `${SCHEMAS}officeDocument/2006/relationships`;
export const RELATIONS = `${SCHEMAS}package/2006/relationships`;
export const CONTENT_TYPES = `${SCHEMAS}package/2006/content-types`;
