/**
 * The grammar of one document's text, over its line tokens, in which the decided headings stand as heading tokens. It
 * accepts every sequence of them, unclosed and stray tags included, so an error of the parser is an error of this file.
 *
 *     body        cover, then parts, items and other sections
 *     part        heading block ... item ...
 *     item        heading block ...
 *     block       table | paragraph | columns | rule | page break | blank lines | tag
 */
import { createToken, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type { LineSpan } from './lines.ts';
import { accepted, parserOptions } from './parsing.ts';
import * as line from './tokens.ts';
import type { Block, BlockKind, Landmark, Section, SectionKind } from './tree.ts';

const never = /(?!)/;
const heading = (name: string): TokenType => createToken({ name, pattern: never });

/** The first line of a decided heading, by what it opens. */
const headingTokens = {
  contents: heading('ContentsHeading'),
  part: heading('PartHeading'),
  item: heading('ItemHeading'),
  signatures: heading('SignaturesHeading'),
  exhibitIndex: heading('ExhibitIndexHeading'),
  annex: heading('AnnexHeading'),
} as const satisfies Record<Landmark['kind'], TokenType>;
/** The further lines of a decided heading. */
const HeadingContinued = heading('HeadingContinued');

class BodyParser extends EmbeddedActionsParser {
  /** Index among the tokens of the next one; one token is one line. */
  private at = 0;
  private labels: readonly (string | null)[] = [];
  private nextLabel = 0;
  private firstLine = 1;

  constructor() {
    super(
      [
        ...line.lineTokens,
        ...line.tokenCategories,
        ...Object.values(headingTokens),
        HeadingContinued,
      ],
      parserOptions,
    );
    this.performSelfAnalysis();
  }

  start(tokens: IToken[], firstLine = 1, labels: readonly (string | null)[] = []): this {
    this.input = tokens;
    this.at = 0;
    this.firstLine = firstLine;
    this.labels = labels;
    this.nextLabel = 0;
    return this;
  }

  readonly body = this.RULE('body', (): Section[] => {
    const first = this.at;
    const cover = this.SUBRULE(this.blocks);
    const sections: Section[] = [];
    if (this.at > first) sections.push(this.section('cover', null, first, cover, []));
    this.MANY(() => {
      this.OR([
        { ALT: () => sections.push(this.SUBRULE(this.part)) },
        { ALT: () => sections.push(this.SUBRULE(this.item)) },
        { ALT: () => sections.push(this.SUBRULE(this.plain)) },
      ]);
    });
    return sections;
  });

  private readonly part = this.RULE('part', (): Section => {
    const first = this.at;
    const label = this.ACTION(() => this.takeLabel());
    this.take(this.CONSUME(headingTokens.part));
    const head = this.SUBRULE(this.headingRest);
    const rest = this.SUBRULE(this.blocks);
    const items: Section[] = [];
    this.MANY(() => items.push(this.SUBRULE(this.item)));
    return this.ACTION(() => this.headed('part', label, first, head, rest, items));
  });

  private readonly item = this.RULE('item', (): Section => {
    const first = this.at;
    const label = this.ACTION(() => this.takeLabel());
    this.take(this.CONSUME(headingTokens.item));
    const head = this.SUBRULE(this.headingRest);
    const rest = this.SUBRULE(this.blocks);
    return this.ACTION(() => this.headed('item', label, first, head, rest, []));
  });

  private readonly plain = this.RULE('plain', (): Section => {
    const first = this.at;
    const label = this.ACTION(() => this.takeLabel());
    const kind = this.OR<SectionKind>([
      { ALT: () => this.taken(this.CONSUME(headingTokens.contents), 'contents') },
      { ALT: () => this.taken(this.CONSUME(headingTokens.signatures), 'signatures') },
      { ALT: () => this.taken(this.CONSUME(headingTokens.exhibitIndex), 'exhibitIndex') },
      { ALT: () => this.taken(this.CONSUME(headingTokens.annex), 'annex') },
    ]);
    const head = this.SUBRULE(this.headingRest);
    const rest = this.SUBRULE(this.blocks);
    return this.ACTION(() => this.headed(kind, label, first, head, rest, []));
  });

  private readonly headingRest = this.RULE('headingRest', (): number => {
    this.MANY(() => this.take(this.CONSUME(HeadingContinued)));
    return this.at;
  });

  private readonly blocks = this.RULE('blocks', (): Block[] => {
    const blocks: Block[] = [];
    this.MANY(() => blocks.push(this.SUBRULE(this.block)));
    return blocks;
  });

  private readonly block = this.RULE('block', (): Block => {
    const first = this.at;
    const kind = this.OR<BlockKind>([
      { ALT: () => this.SUBRULE(this.table) },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.take(this.CONSUME(line.TextLine)));
          return 'paragraph';
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE2(() => this.take(this.CONSUME(line.ColumnLine)));
          return 'columns';
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE3(() => this.take(this.CONSUME(line.Blank)));
          return 'blank';
        },
      },
      { ALT: () => this.taken(this.CONSUME(line.Rule), 'rule') },
      { ALT: () => this.taken(this.CONSUME(line.PageBreak), 'pageBreak') },
      { ALT: () => this.taken(this.CONSUME(line.LandmarkLine), 'paragraph') },
      { ALT: () => this.taken(this.CONSUME(line.TagLine), 'tag') },
    ]);
    return { kind, lines: this.span(first, this.at) };
  });

  private readonly table = this.RULE('table', (): BlockKind => {
    this.take(this.CONSUME(line.TableOpen));
    this.MANY(() => this.take(this.CONSUME(line.TableLine)));
    this.OPTION(() => this.take(this.CONSUME(line.TableClose)));
    return 'table';
  });

  private take(_token: IToken): void {
    this.at++;
  }

  private taken<K>(_token: IToken, as: K): K {
    this.at++;
    return as;
  }

  private takeLabel(): string | null {
    return this.labels[this.nextLabel++] ?? null;
  }

  private span(from: number, to: number): LineSpan {
    return [this.firstLine + from, this.firstLine + to - 1];
  }

  private headed(
    kind: SectionKind,
    label: string | null,
    first: number,
    headingEnd: number,
    blocks: readonly Block[],
    sections: readonly Section[],
  ): Section {
    const head: Block = { kind: 'heading', lines: this.span(first, headingEnd) };
    return this.section(kind, label, first, [head, ...blocks], sections);
  }

  private section(
    kind: SectionKind,
    label: string | null,
    first: number,
    blocks: readonly Block[],
    sections: readonly Section[],
  ): Section {
    return { kind, label, lines: this.span(first, this.at), blocks, sections };
  }
}

let parser: BodyParser | undefined;

/**
 * The sections of one document.
 * @param tokens the tokens of its lines, the first of which is line `firstLine`
 * @param landmarks the decided headings, in order, none overlapping
 */
export function parseBody(
  tokens: readonly IToken[],
  firstLine: number,
  landmarks: readonly Landmark[],
): Section[] {
  parser ??= new BodyParser();
  const input = [...tokens];
  for (const { kind, headingLines } of landmarks) {
    for (let n = headingLines[0]; n <= headingLines[1]; n++) {
      const type = n === headingLines[0] ? headingTokens[kind] : HeadingContinued;
      const token = input[n - firstLine];
      if (token)
        input[n - firstLine] = { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
    }
  }
  const labels = landmarks.map((landmark) => landmark.label);
  return accepted(parser, parser.start(input, firstLine, labels).body());
}
