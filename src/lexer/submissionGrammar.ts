/**
 * The grammar of a submission's envelope, over its tags alone. It accepts every sequence of them, unclosed and stray ones
 * included, so an error of the parser is an error of this file.
 *
 *     submission  document | stray tag ...
 *     document    <DOCUMENT> field ... <TEXT> </TEXT> </DOCUMENT>     all but the first may be missing
 */
import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import { accepted, parserOptions } from './parsing.ts';
import * as line from './tokens.ts';

/** The tags of one document; the lines between them are found by position. */
export interface DocumentTags {
  readonly open: IToken;
  readonly fields: readonly IToken[];
  readonly textOpen: IToken | null;
  readonly textClose: IToken | null;
  readonly close: IToken | null;
}
export interface SubmissionTags {
  readonly documents: readonly DocumentTags[];
  readonly strays: readonly IToken[];
}

class SubmissionParser extends EmbeddedActionsParser {
  constructor() {
    super([...line.envelopeTokens], parserOptions);
    this.performSelfAnalysis();
  }

  readonly submission = this.RULE('submission', (): SubmissionTags => {
    const documents: DocumentTags[] = [];
    const strays: IToken[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => documents.push(this.SUBRULE(this.document)) },
        { ALT: () => strays.push(this.CONSUME(line.TextOpen)) },
        { ALT: () => strays.push(this.CONSUME(line.TextClose)) },
        { ALT: () => strays.push(this.CONSUME(line.DocumentClose)) },
        { ALT: () => this.CONSUME(line.DocumentField) },
      ]);
    });
    return { documents, strays };
  });

  private readonly document = this.RULE('document', (): DocumentTags => {
    const open = this.CONSUME(line.DocumentOpen);
    const fields: IToken[] = [];
    let textOpen: IToken | null = null;
    let textClose: IToken | null = null;
    let close: IToken | null = null;
    this.MANY(() => fields.push(this.CONSUME(line.DocumentField)));
    this.OPTION(() => {
      textOpen = this.CONSUME(line.TextOpen);
      this.MANY2(() => this.CONSUME2(line.DocumentField)); // stands in the text: no field of the document
      this.OPTION2(() => {
        textClose = this.CONSUME(line.TextClose);
      });
    });
    this.OPTION3(() => {
      close = this.CONSUME(line.DocumentClose);
    });
    return { open, fields, textOpen, textClose, close };
  });
}

let parser: SubmissionParser | undefined;

/** The documents of a submission, from its envelope tags in order. */
export function parseSubmission(envelopeTokens: IToken[]): SubmissionTags {
  parser ??= new SubmissionParser();
  parser.input = envelopeTokens;
  return accepted(parser, parser.submission());
}
