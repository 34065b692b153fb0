import {Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun} from 'docx';
import {zip} from './zip.js';

/** A Word file with a heading, paragraphs and an automatically numbered list. */
export async function wordFile(heading: string, paragraphs: readonly string[], list: readonly string[] = []): Promise<Uint8Array> {
  const document = new Document({
    numbering: {config: [{reference: 'list', levels: [{level: 0, format: LevelFormat.DECIMAL, text: '%1.'}]}]},
    sections: [{
      children: [
        new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)]}),
        ...paragraphs.map((text) => new Paragraph({children: [new TextRun(text)]})),
        ...list.map((text) => new Paragraph({numbering: {reference: 'list', level: 0}, children: [new TextRun(text)]})),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const escaped = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A run of text as Word writes it, with the properties given. */
export const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

/** The least a Word file can be, a paragraph for each line; made at once, however long the text. */
export const wordText = (text: string): Uint8Array => wordBody(text.split(/\n+/).map((line) => paragraph(run(line))).join(''));

/** A Word file with a line and a table below it. */
export const wordTable = (line: string, rows: readonly (readonly string[])[]): Uint8Array =>
  wordBody(`${paragraph(run(line))}<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>${paragraph('')}`);

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The part of a Word file that defines its lists: list 1, 2, … by format and text. */
export const listing = (...lists: readonly (readonly [format: string, text: string])[]): string =>
  `<w:numbering ${word}>${lists.map(([format, text], index) => `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`).join('')}${lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}</w:numbering>`;

/** A run with a text box, as Word of today writes it, with or without the copy for Word 2007. */
export const textBox = (paragraphs: string, withCopy: boolean): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>${withCopy ? `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` : ''}</mc:AlternateContent></w:r>`;

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of what stands in its body and in the parts beside it, as Word writes them. */
export function wordBody(body: string, beside: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(beside);
  const kindOf = (name: string) => name.replace(/^.*\//, '').replace(/\d*\.xml$/, '');
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, index) => `<Relationship Id="p${index}" Type="${relationship}/${kindOf(name)}" Target="${name}"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}`, beside[name]!])),
  };
  return zip(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, new TextEncoder().encode(content)])));
}
