/** The whole filing as one tree: what stands around the documents, the documents, and what the grammar grew in each. */
import { parseBody } from './lexer/bodyGrammar.ts';
import type { LineSpan } from './lexer/lines.ts';
import type { BlockKind, DocumentSpan, Section, SectionKind } from './lexer/tree.ts';
import type { Reading } from './reading.ts';

export interface TreeNode {
  readonly kind:
    | SectionKind
    | BlockKind
    /** What stands before the first document: wrapper and submission header. */
    | 'header'
    | 'document'
    /** Tags and blank lines around documents and their texts. */
    | 'envelope'
    /** The body of a document that is no plain text. */
    | 'unread';
  /** Type of a document, `II` of a part, `7A` of an item. */
  readonly label: string | null;
  readonly lines: LineSpan;
  /** Of a node with children, each line is in exactly one of them. */
  readonly children: readonly TreeNode[];
}

/** The top of the tree: every line of the file is in exactly one node, and in exactly one leaf. */
export function treeOf(reading: Reading): TreeNode[] {
  const { lines, documents } = reading;
  const nodes: TreeNode[] = [];
  let next = 1;
  for (const document of documents) {
    const [first, last] = document.lines;
    if (first > next)
      nodes.push(leaf(nodes.length === 0 ? 'header' : 'envelope', [next, first - 1]));
    nodes.push(documentNode(reading, document));
    next = last + 1;
  }
  if (next <= lines.count) nodes.push(leaf('envelope', [next, lines.count]));
  return nodes;
}

function documentNode(reading: Reading, document: DocumentSpan): TreeNode {
  const { lines, body, type, content } = document;
  const children: TreeNode[] = [];
  const hasBody = body[0] <= body[1];
  const before: LineSpan = [lines[0], hasBody ? body[0] - 1 : lines[1]];
  if (before[0] <= before[1]) children.push(leaf('envelope', before));
  if (hasBody) {
    if (content === 'text' || content === 'empty') children.push(...bodyNodes(reading, document));
    else children.push(leaf('unread', body));
    if (body[1] < lines[1]) children.push(leaf('envelope', [body[1] + 1, lines[1]]));
  }
  return { kind: 'document', label: type, lines, children };
}

function bodyNodes({ tokens, main, landmarks }: Reading, { body }: DocumentSpan): TreeNode[] {
  const isMain = body === main.body;
  const sections = parseBody(tokens.slice(body[0] - 1, body[1]), body[0], isMain ? landmarks : []);
  // An exhibit is not divided: its blocks hang on the document itself.
  return isMain
    ? sections.map(sectionNode)
    : sections.flatMap(({ blocks }) => blocks.map(blockNode));
}

const sectionNode = ({ kind, label, lines, blocks, sections }: Section): TreeNode => ({
  kind,
  label,
  lines,
  children: [...blocks.map(blockNode), ...sections.map(sectionNode)],
});

const blockNode = ({ kind, lines }: Section['blocks'][number]): TreeNode => leaf(kind, lines);

const leaf = (kind: TreeNode['kind'], lines: LineSpan): TreeNode => ({
  kind,
  label: null,
  lines,
  children: [],
});
