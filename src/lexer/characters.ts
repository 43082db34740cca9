/** What single characters tell, by their codes: cheaper than a pattern where a text is read from front to back. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isLetter = (code: number): boolean => isSmall(code | 32);

/** What `\s` matches. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code < 14 && code > 8) || (code > 159 && isRareSpace(code));

const rareSpaces = /\s/;
const isRareSpace = (code: number): boolean =>
  code === 160 || (code > 255 && rareSpaces.test(String.fromCharCode(code)));

/**
 * The code of a character; -1 where the text has none. An engine that was once asked for one beyond a text's end calls for
 * every one after that, where it else reads them in place.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : -1;

/** Offset of the first character at or after `at` that is no space. */
export function afterBlanks(text: string, at: number): number {
  let next = at;
  while (codeAt(text, next) === 32) next++;
  return next;
}

/**
 * A text with every run of blanks as one, and none at its ends. Most texts hold no other blanks than spaces, and few have
 * two of them together but at their start: they are cut, not searched with a pattern.
 */
export function squeeze(text: string): string {
  let from = afterBlanks(text, 0);
  let end = text.length;
  while (end > from && text.charCodeAt(end - 1) === 32) end--;
  let done = '';
  let before = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (before === 32) {
        done += text.slice(from, at);
        from = afterBlanks(text, at);
        at = from - 1;
      }
    } else if (isSpace(code)) return text.replace(/\s+/g, ' ').trim();
    before = code;
  }
  return from === 0 && end === text.length ? text : done + text.slice(from, end);
}
