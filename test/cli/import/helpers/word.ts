import {Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun} from 'docx';

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
