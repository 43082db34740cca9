/**
 * The vocabulary of lines. Every line of a laid-out filing, its end included, is one token; token `i` is line `i + 1`.
 * A pattern says only what a line looks like: whether `Item 7` first on a line is a heading is decided later, over the
 * whole document. Order matters: the first pattern that fits wins. Each pattern is linear in its line.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { blankLine, columnLine, type LinePattern, textLine } from './plainLines.ts';

/** Any line that may stand in a marked table: all but the tags that open and close one. */
export const TableLine = createToken({ name: 'TableLine', pattern: Lexer.NA });

/** A tag that stands outside a table, or in a document's text, where it has no business. */
export const TagLine = createToken({ name: 'TagLine', pattern: Lexer.NA });

/** A tag of the envelope. */
export const EnvelopeLine = createToken({ name: 'EnvelopeLine', pattern: Lexer.NA });

const body = (name: string, pattern: RegExp, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern, categories: [TableLine, ...categories], line_breaks: true });

const tableTag = (name: string, pattern: RegExp, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern, categories, line_breaks: true });

/** A body line whose pattern is a function: the lexer must be told with what it may begin. */
const plain = (
  name: string,
  exec: LinePattern,
  starts: readonly number[],
  categories: TokenType[] = [],
): TokenType =>
  createToken({
    name,
    pattern: { exec },
    categories: [TableLine, ...categories],
    line_breaks: true,
    start_chars_hint: [...starts],
  });
const latin1 = Array.from({ length: 256 }, (_, code) => code);

const envelope = (name: string, pattern: RegExp): TokenType =>
  createToken({ name, pattern, categories: [EnvelopeLine, TableLine, TagLine], line_breaks: true });

/** `-----BEGIN PRIVACY-ENHANCED MESSAGE-----`, `-----END PRIVACY-ENHANCED MESSAGE-----` */
export const PemBoundary = envelope('PemBoundary', /-----(?:BEGIN|END) PRIVACY-ENHANCED[^\n]*\n?/);
/** `<DOCUMENT>` */
export const DocumentOpen = envelope('DocumentOpen', /<DOCUMENT>[^\n]*\n?/i);
/** `</DOCUMENT>` */
export const DocumentClose = envelope('DocumentClose', /<\/DOCUMENT>[^\n]*\n?/i);
/** `<TYPE>10-K405`, `<SEQUENCE>1`, `<FILENAME>d10k.txt`, `<DESCRIPTION>ANNUAL REPORT` */
export const DocumentField = envelope(
  'DocumentField',
  /<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED)>[^\n]*\n?/i,
);
/** `<TEXT>` */
export const TextOpen = envelope('TextOpen', /<TEXT>[^\n]*\n?/i);
/** `</TEXT>` */
export const TextClose = envelope('TextClose', /<\/TEXT>[^\n]*\n?/i);

/** `<PAGE>`, `<PAGE>   12`, a line of nothing but a form feed */
export const PageBreak = body('PageBreak', /[ \f]*<PAGE[ \d]*>[^\n]*\n?| *\f[ \f]*\n?/i);
/** `<TABLE>` */
export const TableOpen = tableTag('TableOpen', /[ \f]*<TABLE[^\n>]*>[^\n]*\n?/i);
/** `</TABLE>`, alone or after the table's last words */
export const TableClose = tableTag('TableClose', /[ \f]*<\/TABLE>[^\n]*\n?/i, [TagLine]);
/** `<CAPTION>` */
export const CaptionTag = body('CaptionTag', /[ \f]*<\/?CAPTION>[^\n]*\n?/i, [TagLine]);
/** `<S>                    <C>        <C>` */
export const ColumnMarks = body('ColumnMarks', /[ \f]*<[SC]>[^\n]*\n?/i, [TagLine]);
/** `<FN>`, `<F1>  Restated.` */
export const FootnoteTag = body('FootnoteTag', /[ \f]*<\/?F(?:N|\d{1,2})>[^\n]*\n?/i, [TagLine]);

/** A line that may begin an item, a part or another landmark; most are in running prose, contents or page heads. */
export const LandmarkLine = createToken({ name: 'LandmarkLine', pattern: Lexer.NA });
/** `ITEM 1. BUSINESS`, `Items 1 and 2.`, `I T E M  1`, `PART I, ITEM 1`, and also `Item 7 of this report` in prose */
export const ItemLine = body(
  'ItemLine',
  /[ \f]*(?:[*_"(][*_" ]{0,4})?(?:PART +(?:[IVX]{1,4}|[1-4])[ ,.:;-]{1,6})?(?:ITEMS?|I +T +E +M(?: +S)?)\b[^\n]*\n?/i,
  [LandmarkLine],
);
/** `PART II`, `P A R T  II`, and also `Part II of this report` in prose */
export const PartLine = body(
  'PartLine',
  /[ \f]*(?:[*_"(][*_" ]{0,4})?(?:PART|P +A +R +T) +(?:[IVX1-4]|ONE|TWO|THREE|FOUR)[^\n]*\n?/i,
  [LandmarkLine],
);
/** `SIGNATURES`, `S I G N A T U R E`, `Pursuant to the requirements of Section 13 or 15(d) ...` */
export const SignatureLine = body(
  'SignatureLine',
  /[ \f]*(?:SIGNATURES?|S +I +G +N +A +T +U +R +E(?: +S)?)[ :.]*(?:\n|(?=$))|[ \f]*PURSUANT +TO +THE +REQUIREMENTS? +OF[^\n]*\n?/i,
  [LandmarkLine],
);
/** `Executive Officers of the Registrant`, `EXECUTIVE OFFICERS` */
export const OfficersLine = body(
  'OfficersLine',
  /[ \f]*(?:[*_"(][*_" ]{0,4})?EXECUTIVE +OFFICERS?\b[^\n]*\n?/i,
  [LandmarkLine],
);
/** `EXHIBIT INDEX`, `INDEX TO EXHIBITS` */
export const ExhibitIndexLine = body(
  'ExhibitIndexLine',
  /[ \f]*(?:EXHIBITS? +INDEX|INDEX +(?:TO|OF) +EXHIBITS?|LIST +OF +EXHIBITS)[ :.]*(?:\n|(?=$))/i,
  [LandmarkLine],
);

/** A line of nothing, or of blanks */
export const Blank = plain('Blank', blankLine, [10, 32]);
/** `------------`, `======  ======`, `- - - - -`: a rule, in one piece or several */
export const Rule = body('Rule', / *[-=_*~] ?[-=_*~] ?[-=_*~][-=_*~ ]*(?:\n|(?=$))/);

/** `Net sales          $ 1,234      1,100`: words or figures set off by three blanks or more */
export const ColumnLine = createToken({ name: 'ColumnLine', pattern: Lexer.NA });
/** Any other line of words */
export const TextLine = createToken({ name: 'TextLine', pattern: Lexer.NA });

// Most lines begin with a character that can begin no tag, rule or landmark: these are tried first, and little else is.
const PlainColumnLine = plain('PlainColumnLine', columnLine(true), latin1, [ColumnLine]);
const PlainTextLine = plain('PlainTextLine', textLine(true), latin1, [TextLine]);
const OtherColumnLine = plain('OtherColumnLine', columnLine(false), latin1, [ColumnLine]);
const OtherTextLine = plain('OtherTextLine', textLine(false), latin1, [TextLine]);

/** The tags of the envelope. */
export const envelopeTokens: readonly TokenType[] = [
  PemBoundary,
  DocumentOpen,
  DocumentClose,
  DocumentField,
  TextOpen,
  TextClose,
];

/** In the order in which they are tried. */
export const lineTokens: TokenType[] = [
  Blank,
  PlainColumnLine,
  PlainTextLine,
  Rule,
  ColumnMarks,
  TableOpen,
  TableClose,
  CaptionTag,
  PageBreak,
  FootnoteTag,
  ...envelopeTokens,
  ItemLine,
  PartLine,
  SignatureLine,
  OfficersLine,
  ExhibitIndexLine,
  OtherColumnLine,
  OtherTextLine,
];

/** Categories and the tokens that the grammar alone knows, beside those that the lexer makes. */
export const tokenCategories: TokenType[] = [
  TableLine,
  TagLine,
  EnvelopeLine,
  LandmarkLine,
  ColumnLine,
  TextLine,
];
