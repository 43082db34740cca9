/** Titles of officers and directors, parted where one ends and the next begins. */

const titleWord =
  '(?:co-|ex-)?(?:acting|advisory|assistant|associate|attorney|ceo|cfo|coo|chair\\w*|chief|comptroller|controller|corporate (?:secretary|controller|counsel|treasurer|vice|officer)|counsel|deputy|director|executive|founder|general (?:counsel|manager|partner)|group (?:vice|president|executive|officer)|interim|managing|member|partner|president|principal|secretary|senior|sole|treasurer|trustee|vice|authorized|duly)\\b';
const boundary = new RegExp(
  `(?:\\s*;\\s*|,?\\s+and\\s+|,\\s*|\\s+&\\s+)(?=\\(?${titleWord})|\\s*;\\s*|\\s*\\((?=(?:also |an? )*${titleWord})|(?<=\\b(?:chairman|president|officer|treasurer|secretary|counsel|controller))\\s+(?=director\\b)`,
  'i',
);

/** `Chairman, President (Principal Executive Officer) and Director` is four titles. */
export const splitTitles = (text: string): string[] =>
  text
    .split(boundary)
    .map(tidied)
    .filter((title) => /[A-Za-z]{3}/.test(title));

const tidied = (title: string): string =>
  withoutEnd(withoutStrayBrackets(title).replace(/^[\s,:)]+/, ''))
    .replace(/^(?:and|also)\s+(?:also\s+)?(?:an?\s+)?|\s+and$/gi, '')
    .trim();

/** Closing brackets whose opening ones were cut off with the title before. */
function withoutStrayBrackets(title: string): string {
  const stray = title.split(')').length - title.split('(').length;
  return stray > 0 ? title.replace(/\)(?=[^)]*$)/, ' ') : title;
}

const title = new RegExp(`\\b${titleWord}`, 'i');

export const hasTitle = (text: string): boolean => title.test(text);

/** Without the marks and dashes at the end; character by character, for a rule of dashes may be long. */
function withoutEnd(title: string): string {
  let end = title.length;
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > 0 && /[\s,;:(]/.test(title.charAt(end - 1))) end--;
    let dash = end;
    while (dash > 0 && title.charAt(dash - 1) === '-') dash--;
    if (end - dash >= 2) end = dash;
  }
  return title.slice(0, end);
}
