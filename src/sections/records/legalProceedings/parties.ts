/** Who is against whom: as the caption of the case says, or the sentence that tells of the suit. */

/** `Roberta Roe, et al. v. Example Corp.`: capitals on both sides of the v. */
const caption =
  /\b((?:[A-Z][\w.,&'-]{0,30} |et al\.?,? |of |and |the ){1,12}vs?\. (?:[A-Z][\w.,&'-]{0,30}[ ,]*|et al\.?,? |of |and |And ){1,12})/;

/** A word of a name; a full stop ends only short ones: `Inc.`, `Co.`, `J.` */
const word = String.raw`[A-Z][\w&'-]{0,30}(?:(?<=\b[A-Z]\w{0,3})\.)?`;
/** A name of up to ten words in capitals, or the registrant by what it is. */
const party = `(?:the (?:Company|Registrant)|(?!(?:The|On|In|Separately|Also|Concurrently|Plaintiffs?)\\b)${word}(?:,? (?:${word}|of|and|the)){0,9})`;
const suit = String.raw`(?:an? |this |the )?(?:[\w-]+ ){0,4}(?:lawsuit|suit|action|complaint|petition)`;
/** The court or the day may stand between the suit and the defendant. */
const between = String.raw`(?:(?!\bagainst\b)(?:[^.;]|\.(?! [A-Z]))){0,120}?`;

/** `the Registrant filed a lawsuit in Tokyo District Court against Fujitsu Limited` */
const filedAgainst = new RegExp(
  String.raw`(?:^|[,.:] |\b(?:[Tt]he plaintiff|Plaintiff),? |^Plaintiff,? )(${party})(?: ?\([^)]{1,30}\))?,? (?:filed|brought|commenced|instituted|initiated) ${suit}${between} against (${party})`,
);
/** `action brought against Example in the Circuit Court of Roe County, by Jane Roe and Ann Doe, for` */
const broughtBy = new RegExp(
  String.raw`\b(?:suit|lawsuit|action|complaint) (?:filed|brought|commenced|instituted|initiated) against (${party})${between}(?:,| ) ?by (${party}(?:,? (?:and )?[A-Z][\w.'-]{0,30}){0,12})`,
);

export function partiesIn(text: string, title: string | null): string | null {
  const titled = title === null ? null : /^.*\S\s+v(?:s)?\.\s+\S.*$/i.exec(title)?.[0];
  if (titled) return tidied(titled);
  const named = caption.exec(text)?.[1];
  if (named) return tidied(named);
  const filed = filedAgainst.exec(text);
  if (filed?.[1] && filed[2]) return `${tidied(filed[1])} v. ${tidied(filed[2])}`;
  const by = broughtBy.exec(text);
  return by?.[1] && by[2] ? `${tidied(by[2])} v. ${tidied(by[1])}` : null;
}

const tidied = (text: string): string =>
  text
    .trim()
    .replace(/(?:,|\s(?:and|of|the))+$/, '')
    .replace(/[\s,]+$/, '')
    .replace(/(?<!\b(?:al|Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|Jr|Sr))\.$/, '');
