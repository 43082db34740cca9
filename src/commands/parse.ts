/** `tenk parse`: a filing read into its items. */
import { Option } from 'commander';
import { type FilingFormatName, filingFormatNames, filingFormats } from '../export/formats.ts';
import type {
  Drawing,
  FilingFormat,
  FilingOutline,
  ItemEntry,
  LineSpan,
  Reading,
  Source,
} from '../index.ts';
import { itemKeys } from '../itemKeys.ts';
import { collect } from './collect.ts';
import { paletteFor } from './color.ts';
import { type CommandDefinition, Misuse, type Options } from './command.ts';
import { eachFiling } from './filings.ts';
import { inputName } from './inputs.ts';
import { readWishes, selectItems } from './select.ts';

export const parseCommand: CommandDefinition = {
  name: 'parse',
  arguments: '[file...]',
  summary: 'read a filing into its items',
  examples: [
    ['tenk parse filing.txt', 'the filing at a glance'],
    ['tenk parse filing.txt --item 8', 'the text of Item 8'],
    ['tenk parse filing.txt --item 7,7A --item business', 'of several items, by number or key'],
    ['tenk parse filing.txt --item 7 --follow', 'with what it incorporates from EX-13'],
    ['tenk parse filing.txt --json | jq .items[0].title', 'everything, for another program'],
    ['tenk parse filings/*.txt --json -o filings.jsonl', 'one JSON value a line, one filing each'],
    ['cat filing.txt.gz | tenk parse --format markdown', 'from standard input; gzip is unpacked'],
  ],
  configure(parser) {
    parser
      .option('-i, --item <number>', 'only this item, by number or key (repeat, or 7,7A)', collect)
      .addOption(
        new Option('-f, --format <name>', formatHelp()).choices(filingFormatNames).default('text'),
      )
      .option('--follow', 'after an item that stands elsewhere in this file, the text it points to')
      .option('--json', 'short for --format json')
      .option('--jsonl', 'short for --format jsonl');
  },
  async run(files, options, terminal) {
    const format = chosenFormat(options, files.length > 1);
    const wishes = readWishes((options['item'] ?? []) as string[], itemKeys);
    const { textOf } = await import('../sections/text.ts');
    const drawsRecords = terminal.interactive && wishes.length > 0 && format === 'text';
    const records = drawsRecords ? await import('../sections/records/registry.ts') : null;
    const write = await writerOf(filingFormats[format], terminal.interactive);
    const palette = await paletteFor(terminal.color);
    const { interactive, width } = terminal;
    const drawing: Drawing = { interactive, width, palette, selected: wishes.length > 0 };
    let printed = 0;
    return eachFiling(files, options, terminal, async ({ path, reading, source }) => {
      const textAt = (span: LineSpan) => textOf(reading.lines, reading.tokens, span);
      const narrow = <I extends PrintedItem>(all: readonly I[]): readonly I[] => {
        const { items, missing } = wishes.length > 0 ? selectItems(all, wishes) : everything(all);
        for (const name of missing) terminal.note(`${inputName(path)}: this filing has no ${name}`);
        return options['follow'] === true ? items.map((item) => follow(item, textAt)) : items;
      };
      const recordOf = (item: ItemEntry) => records?.readRecord(reading, item) ?? null;
      const text = write(reading, source, narrow, { ...drawing, recordOf });
      const title = files.length > 1 && format === 'text' ? `==> ${path} <==\n` : '';
      await terminal.write(`${printed++ > 0 && title ? '\n' : ''}${title}${text}`);
    });
  },
};

type PrintedItem = FilingOutline['items'][number];
/** Chooses items, and changes their texts, as the options ask. */
type Narrow = <I extends PrintedItem>(items: readonly I[]) => readonly I[];

const everything = <I>(items: readonly I[]) => ({ items, missing: [] });

/** Reads as much of a filing as the format writes, and writes it. */
async function writerOf(
  format: FilingFormat,
  interactive: boolean,
): Promise<(reading: Reading, source: Source, narrow: Narrow, drawing: Drawing) => string> {
  if (format.whole) {
    const { filingOf } = await import('../parse.ts');
    const write = await format.load(interactive);
    return (reading, source, narrow, drawing) => {
      const filing = { source, ...filingOf(reading) };
      return write({ ...filing, items: narrow(filing.items) }, drawing);
    };
  }
  const { outlineOf } = await import('../filingOutline.ts');
  const write = await format.load(interactive);
  return (reading, source, narrow, drawing) => {
    const outline = outlineOf(reading, source);
    return write({ ...outline, items: narrow(outline.items) }, drawing);
  };
}

/** The item with the text that its pointer leads to after its own. */
function follow<I extends FilingOutline['items'][number]>(
  item: I,
  textAt: (span: LineSpan) => string,
): I {
  const span = item.incorporatedFrom?.lines;
  return span ? { ...item, text: `${item.text}\n\n${textAt(span)}` } : item;
}

const formatHelp = (): string =>
  Object.entries(filingFormats)
    .map(([name, { doc }]) => `${name}: ${doc}`)
    .join('; ');

/** Several inputs as JSON print one value a line. */
function chosenFormat(options: Options, several: boolean): FilingFormatName {
  const short = (['json', 'jsonl'] as const).filter((name) => options[name] === true);
  if (short.length > 1) throw new Misuse('--json and --jsonl exclude each other');
  const name = short[0] ?? (options['format'] as FilingFormatName);
  return name === 'json' && several ? 'jsonl' : name;
}
