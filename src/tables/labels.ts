/**
 * Which label lines make one label. A label is wrapped before its figures, sometimes after them:
 *
 *     Accounts receivable, less allowance        Expenditures for plant and        543,146
 *       for doubtful accounts      4,682,946     equipment
 *
 * while a heading stands alone above its lines. A line was wrapped where it ends in the middle of a phrase, or where the
 * next word would not have fitted into the stub.
 */
import { codeAt, isCapital, isSmall, squeeze } from '../lexer/characters.ts';

export interface LabelLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Whether blank lines, or a rule, stand right above it. */
  readonly blankAbove: boolean;
  readonly ruleAbove: boolean;
}

/** Words after which a phrase goes on. */
const open =
  /(?:[,;(/&-]|\b(?:a|an|and|any|as|at|attributable|before|between|by|for|from|in|including|into|its|less|net|of|on|or|other than|per|than|the|through|to|under|upon|using|with|within|which|that|is|are|was|ended|ending|provided|used|cash and cash|January|February|March|April|May|June|July|August|September|October|November|December)|\((?:used|applied) (?:in|for|by|to)\))$/i;

/**
 * Whether the line `lower` goes on with the phrase of `upper`, which stands right above it.
 * @param width where the stub ends
 * @param sibling where the label of the next row begins
 * @param hanging whether lines set in are the rest of a label as a rule, where the next is not set in like them
 */
export function goesOn(
  upper: LabelLine,
  lower: LabelLine,
  width: number,
  sibling = Number.NaN,
  hanging = false,
): boolean {
  const { text } = lower;
  const isSetIn = lower.start > upper.start;
  if (isOfCapital(upper.text) && ofShares.test(text)) return true;
  if (upper.text.endsWith(':')) return false;
  if (text === '') return true;
  if (isLower(text) && !/^[a-z][.)] /.test(text)) return true;
  if (/^(?:\((?!\d{1,2}\) [A-Z]|[a-z]\) [A-Z])|[-&/–])/.test(text) && !text.startsWith('- - '))
    return true;
  if (open.test(upper.text)) return true;
  if (hasOpenParenthesis(upper.text)) return true;
  if (joining.test(text) || (isSetIn && goingOn.test(text))) return true;
  // Deeper than the line above, and like the one below: a line under a heading.
  if (isSetIn && sibling === lower.start) return false;
  if (isSetIn && hanging && sibling <= upper.start) return true;
  if (isUpper(text) && isUpper(upper.text) && !isTitleCase(upper.text)) return false;
  return upper.end + 1 + firstWord(text) > width && !upper.text.endsWith('.');
}

/** Whether a text begins with a small letter, or with a capital. */
export const isLower = (text: string): boolean => isSmall(codeAt(text, 0));
const isUpper = (text: string): boolean => isCapital(codeAt(text, 0));

/** How long the first word of a text is. */
export function firstWord(text: string): number {
  const blank = text.indexOf(' ');
  return blank < 0 ? text.length : blank;
}

const isOfCapital = (text: string): boolean =>
  /\b(?:par|stated) value\b|\btreasury (?:common )?(?:stock|shares)\b|\b(?:authorized|issued)\b/i.test(
    text,
  );

/** The caption of capital stock runs on over how many shares are authorized, issued and outstanding. */
const ofShares = /^(?!total)[^$]*\b(?:authorized|issued|outstanding|shares)\b/i;

/** Words that begin no label of their own, even where every word has a capital, or every letter is one. */
const joining = /^(?:and|of|or)\b/i;
/** Words that begin one seldom: set in, it goes on. */
const goingOn = /^(?:before|by|excluding|from|including|per|to|under|with|within)\b/i;

/** `Income Before Provision`: where every long word has a capital, the next line has one too. */
const isTitleCase = (text: string): boolean =>
  text.split(/[^A-Za-z]+/).every((word) => word.length < 4 || /^[A-Z]/.test(word));

function hasOpenParenthesis(text: string): boolean {
  if (!text.includes('(')) return false;
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
  }
  return depth > 0;
}

/** Lines joined by single blanks, without leaders. */
export function labelText(parts: readonly string[]): string {
  const joined = parts.length === 1 ? parts[0]! : parts.join(' ');
  const dotted = joined.includes('.') && (joined.includes('..') || joined.includes(' .'));
  return squeeze(dotted ? joined.replace(/(?:\s*\.){3,}\s*/g, ' ') : joined);
}
