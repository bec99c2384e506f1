import { MAIN } from './names.ts';
import { xmlFile } from './xml.ts';

/** A look of cells, by its place among the `cellXfs` below. */
export const STYLE = { plain: 0, head: 1, text: 2, amount: 3, share: 4, day: 5 } as const;

/** Formats that every spreadsheet knows by these numbers: 0.00, 0.00% and text; and the day, which is ours. */
const [AMOUNT, SHARE, TEXT, DAY] = [2, 10, 49, 164];

const look = (format: number, font = 0): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;

/** The part of a workbook that says how its cells look. */
export const stylesXml = (): string =>
  xmlFile(
    [
      `<styleSheet xmlns="${MAIN}">`,
      `<numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
      '<fills count="2"><fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="6">${look(0)}${look(TEXT, 1)}${look(TEXT)}${look(AMOUNT)}${look(SHARE)}${look(DAY)}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join(''),
  );
