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

/** A Word file of what stands in its body, as Word writes it. */
export function wordBody(body: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zip(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, new TextEncoder().encode(content)])));
}
