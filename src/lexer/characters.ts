/** What single characters tell, by their codes: cheaper than a pattern where a text is read from front to back. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isLetter = (code: number): boolean => isSmall(code | 32);

/**
 * A text with every run of blanks as one, and none at its ends. Most texts are so already, or hold no other blanks than
 * spaces: they are not searched with a pattern.
 */
export function squeeze(text: string): string {
  for (let at = 0, before = 32; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : !(code > 32 && code < 128))
      return text.replace(/\s+/g, ' ').trim();
    before = code;
  }
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}
