import type {Category} from '../../content/schema.js';
import type {FoundCase} from './cases/find.js';
import type {FoundFigure, FoundNumbers} from './figures/found.js';
import type {Tokenise} from './numbers/token.js';
import type {FoundMeasure} from './sections/measures.js';
import type {FoundQuestion} from './sections/questions.js';
import type {FoundTip} from './sections/found-tip.js';
import type {Block} from './text/block.js';

/** What a block goes on from: the line with a colon that opens the list it belongs to, or the paragraph whose parts it tells. */
export interface Lead {
  readonly text: string;
  /** The figures found in it. */
  readonly figures: readonly FoundFigure[];
}

/** What the importer must know of a language to read releases in it. */
export interface Grammar {
  /** Language tag of the packs it makes. */
  readonly lang: string;
  /** The figures of a block. */
  figures(block: Block, lead?: Lead): FoundNumbers;
  /** Takes the people whom a release names out of the labels of its figures. */
  withoutPeople(release: string): (label: string) => string;
  /** The numbers of a cell of a table. */
  readonly numbers: Tokenise;
  cases(blocks: readonly Block[], headline?: Block): readonly FoundCase[];
  /** Cases told in running prose; `lists` says whether the release lists cases, too. */
  asides(blocks: readonly Block[], lists: boolean): readonly FoundCase[];
  /** An article about one case: its headline is the title. */
  story(title: Block | undefined, body: readonly Block[]): FoundCase | undefined;
  questions(blocks: readonly Block[], headline?: Block): readonly FoundQuestion[];
  measures(blocks: readonly Block[], taken: (block: Block) => boolean): readonly FoundMeasure[];
  tips(blocks: readonly Block[], taken: (block: Block) => boolean, answers: (block: Block) => boolean, headline?: Block): readonly FoundTip[];
  region(title: string, body: string): string | undefined;
  offence(text: string): Category | undefined;
  fraudType(text: string): Category | undefined;
}
