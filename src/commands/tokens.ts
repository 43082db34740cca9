/** `tenk tokens`: what the lexer says of each line. Reads any text, filing or not. */
import { type CommandDefinition, exitStatus } from './command.ts';
import { eachInput } from './filings.ts';

const batch = 2000; // lines that are written at a time

export const tokensCommand: CommandDefinition = {
  name: 'tokens',
  arguments: '[file...]',
  summary: 'show the kind of each line',
  examples: [
    ['tenk tokens filing.txt', 'line number, kind and text of each line'],
    ['tenk tokens filing.txt | awk \'$2 == "ItemLine"\'', 'only the lines of one kind'],
  ],
  configure() {},
  async run(files, _options, terminal) {
    const { decode, layOut, lineText, tokenize } = await import('../index.ts');
    const status = await eachInput(files, terminal, async ({ bytes }) => {
      const lines = layOut(decode(bytes).text);
      const numberWidth = `${lines.count}`.length;
      let rows: string[] = [];
      for (const [i, { tokenType }] of tokenize(lines).entries()) {
        const number = `${i + 1}`.padStart(numberWidth);
        rows.push(
          `${number}  ${kindOf(tokenType.name).padEnd(kindWidth)}  ${lineText(lines, i + 1)}`.trimEnd(),
        );
        if (rows.length < batch) continue;
        await terminal.write(`${rows.join('\n')}\n`);
        rows = [];
        if (terminal.closed) return;
      }
      if (rows.length > 0) await terminal.write(`${rows.join('\n')}\n`);
    });
    return terminal.closed ? exitStatus.done : status;
  },
};

const kindWidth = 'ExhibitIndexLine'.length;

/** The lexer has two tokens for a line of text and two for one of columns, for speed; they mean the same. */
const kindOf = (name: string): string =>
  name.replace(/^(?:Plain|Other)(?=ColumnLine|TextLine)/, '');
