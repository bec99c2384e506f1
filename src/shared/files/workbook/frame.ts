import { CONTENT_TYPES, MAIN, RELATIONS, RELATIONS_OF_OFFICE } from './names.ts';
import { escaped, xmlFile } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${OFFICE}.${type}+xml"/>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS_OF_OFFICE}/${type}" Target="${target}"/>`;

const relations = (...each: readonly string[]): string =>
  xmlFile(`<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`);

/**
 * The parts of a workbook of one sheet that say what its other parts are, by their names.
 * @param sheet what the sheet is called: at most 31 characters, none of `[]:*?/\`
 * @param filtered the cells that have a filter
 */
export function frameParts(sheet: string, filtered: string): Readonly<Record<string, string>> {
  const filter = escaped(`'${sheet.replace(/'/gu, "''")}'!${filtered}`);
  return {
    '[Content_Types].xml': xmlFile(
      [
        `<Types xmlns="${CONTENT_TYPES}">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        override('workbook', 'sheet.main'),
        override('worksheets/sheet1', 'worksheet'),
        override('styles', 'styles'),
        '</Types>',
      ].join(''),
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': xmlFile(
      [
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS_OF_OFFICE}">`,
        '<bookViews><workbookView/></bookViews>',
        `<sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets>`,
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">',
        `${filter}</definedName></definedNames>`,
        '</workbook>',
      ].join(''),
    ),
  };
}
