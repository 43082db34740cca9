// Filings as no one would file them: each made of a sample, a seed and a number.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);
export const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
  .sort((a, b) => a.bytes.length - b.bytes.length);

/** Numbers below a bound, the same for the same seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * bound);
  };
}

const span = (lines, below) => {
  const from = below(lines.length);
  return [from, Math.min(lines.length, from + 1 + below(below(4) === 0 ? lines.length : 30))];
};
const tagPattern = /<[^<>\n]{1,40}>/g;
const onTags = (text, below, change) => {
  const share = 1 + below(4);
  return text.replace(tagPattern, (tag) => (below(4) < share ? change(tag) : tag));
};

/** Each is given the text in latin1, so that a character is a byte. */
const mutations = {
  'bytes flipped': (text, below) => {
    const bytes = Buffer.from(text, 'latin1');
    for (let n = 1 + below(200); n > 0 && bytes.length > 0; n--)
      bytes[below(bytes.length)] ^= 1 << below(8);
    return bytes.toString('latin1');
  },
  'bytes of any kind put in': (text, below) => {
    const at = below(text.length + 1);
    const noise = Array.from({ length: 1 + below(300) }, () =>
      String.fromCharCode(below(256)),
    ).join('');
    return text.slice(0, at) + noise + text.slice(at);
  },
  'lines cut': (text, below) => {
    const lines = text.split('\n');
    const [from, to] = span(lines, below);
    lines.splice(from, to - from);
    return lines.join('\n');
  },
  'lines repeated': (text, below) => {
    const lines = text.split('\n');
    const [from, to] = span(lines, below);
    const times = 1 + below(4);
    const again = lines.slice(from, to);
    for (let n = 0; n < times && lines.length < 20_000; n++) lines.splice(to, 0, ...again);
    return lines.join('\n');
  },
  'lines joined': (text, below) => {
    const lines = text.split('\n');
    const [from, to] = span(lines, below);
    return [
      ...lines.slice(0, from),
      lines.slice(from, to).join(below(2) ? ' ' : ''),
      ...lines.slice(to),
    ].join('\n');
  },
  'lines broken': (text, below) => {
    const width = 1 + below(60);
    const [from, to] = [below(text.length + 1), below(text.length + 1)].sort((a, b) => a - b);
    const broken = text
      .slice(from, Math.min(to, from + 20_000))
      .replace(new RegExp(`(.{${width}})`, 'g'), '$1\n');
    return text.slice(0, from) + broken + text.slice(Math.min(to, from + 20_000));
  },
  'lines shuffled': (text, below) => {
    const lines = text.split('\n');
    const [from, to] = span(lines, below);
    for (let i = to - 1; i > from; i--) {
      const j = from + below(i - from + 1);
      [lines[i], lines[j]] = [lines[j], lines[i]];
    }
    return lines.join('\n');
  },
  'lines indented': (text, below) => {
    const lines = text.split('\n');
    const [from, to] = span(lines, below);
    const by = below(2) ? '\t' : ' '.repeat(below(90));
    return lines.map((line, i) => (i >= from && i < to ? by + line : line)).join('\n');
  },
  'tags dropped': (text, below) => onTags(text, below, () => ''),
  'tags doubled': (text, below) => onTags(text, below, (tag) => tag + tag),
  'tags changed': (text, below) => {
    const tags = text.match(tagPattern) ?? ['<PAGE>'];
    return onTags(text, below, () => tags[below(tags.length)] ?? '');
  },
  'figures changed': (text, below) =>
    text.replace(/\d/g, (digit) => (below(6) === 0 ? '0123456789,.()-$%'[below(17)] : digit)),
  'cut short': (text, below) => text.slice(0, below(text.length + 1)),
  'beginning lost': (text, below) => text.slice(below(text.length + 1)),
  'line ends changed': (text, below) => text.replaceAll('\n', ['\r\n', '\r', '\n\n', ''][below(4)]),
  'another put in': (text, below) => {
    const other = samples[below(samples.length)].bytes.toString('latin1');
    const from = below(other.length);
    const at = below(text.length + 1);
    return text.slice(0, at) + other.slice(from, from + below(8000)) + text.slice(at);
  },
  'one character many times': (text, below) => {
    const at = below(text.length + 1);
    return (
      text.slice(0, at) + ' -=_.\t$(0\n<|'[below(12)].repeat(1 + below(30_000)) + text.slice(at)
    );
  },
};
const names = Object.keys(mutations);

/** The filing of a number: below the size of the smallest sample, this cut there; then mutations of any. */
export function mutant(seed, index) {
  const [smallest] = samples;
  if (index <= smallest.bytes.length) {
    return {
      name: smallest.name,
      bytes: smallest.bytes.subarray(0, index),
      made: `cut at byte ${index}`,
    };
  }
  const below = numbersFrom(seed * 1_000_003 + index);
  const { name, bytes } = samples[below(samples.length)];
  let text = bytes.toString('latin1');
  const made = [];
  for (let n = 1 + below(4); n > 0; n--) {
    const mutation = names[below(names.length)];
    made.push(mutation);
    text = mutations[mutation](text, below).slice(0, 1_000_000);
  }
  return { name, bytes: Buffer.from(text, 'latin1'), made: made.join(', ') };
}
