import { readFiling, type TreeNode, treeOf } from 'tenk';
import { describe, expect, it } from 'vitest';
import { expectSpans } from '../support/spans.ts';
import { text } from '../support/text.ts';

/** The tree as indented lines: kind, label, lines. */
const drawn = (nodes: readonly TreeNode[], indent = ''): string =>
  nodes
    .map(({ kind, label, lines, children }) => {
      const own = `${indent}${kind}${label === null ? '' : ` ${label}`} ${lines.join('-')}\n`;
      return own + drawn(children, `${indent}  `);
    })
    .join('');

function treeText(given: string): string {
  const reading = readFiling(given);
  const nodes = treeOf(reading);
  expectSpans(nodes, 1, reading.lines.count);
  return drawn(nodes);
}

describe('the grammar divides a filing', () => {
  it('into header, documents, parts, items and blocks', () => {
    const tree = treeText(text`
      <SEC-HEADER>
      ACCESSION NUMBER:	1
      </SEC-HEADER>
      <DOCUMENT>
      <TYPE>10-K
      <TEXT>
      FORM 10-K
      <PAGE>
      PART I

      Item 1.  Business

      The Company makes lanterns.
      It sells them.

      Item 2.  Properties

      <TABLE>
      <CAPTION>
      Town        Feet
      <S>         <C>
      Wick       1,000
      </TABLE>
      PART II

      Item 5.  Market for Registrant's Common Equity

      --------------

      There is none.

      SIGNATURES

      Pursuant to the requirements of Section 13 or 15(d) of the Securities
      Exchange Act of 1934, the registrant has signed.
      /s/ A. Wick
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-21
      <TEXT>
      None.
      </TEXT>
      </DOCUMENT>
      -----END PRIVACY-ENHANCED MESSAGE-----
    `);
    expect(tree).toBe(text`
      header 1-3
      document 10-K 4-38
        envelope 4-6
        cover 7-8
          paragraph 7-7
          pageBreak 8-8
        part I 9-23
          heading 9-9
          blank 10-10
          item 1 11-15
            heading 11-11
            blank 12-12
            paragraph 13-14
            blank 15-15
          item 2 16-23
            heading 16-16
            blank 17-17
            table 18-23
        part II 24-31
          heading 24-24
          blank 25-25
          item 5 26-31
            heading 26-26
            blank 27-27
            rule 28-28
            blank 29-29
            paragraph 30-30
            blank 31-31
        signatures 32-36
          heading 32-32
          blank 33-33
          paragraph 34-34
          paragraph 35-36
        envelope 37-38
      document EX-21 39-44
        envelope 39-41
        paragraph 42-42
        envelope 43-44
      envelope 45-45
    `);
  });

  it('and a table that is never closed ends before the next', () => {
    const tree = treeText(text`
      FORM 10-K
      <TABLE>
      Town        Feet
      <TABLE>
      Town        Feet
      </TABLE>
    `);
    expect(tree).toContain('table 2-3\n');
    expect(tree).toContain('table 4-6\n');
  });

  it('and stray tags are tags', () => {
    expect(treeText('FORM 10-K\n</TABLE>\n<S>  <C>\nwords\n')).toContain('tag 2-2\n    tag 3-3\n');
  });

  it('and a document that is no text is left whole', () => {
    const exhibit = '<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n<PDF>\nbegin 644 x\n</TEXT>\n</DOCUMENT>\n';
    const main = '<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nItem 1.  Business\n</TEXT>\n</DOCUMENT>\n';
    expect(treeText(main + exhibit)).toContain('unread 10-11\n');
  });
});
