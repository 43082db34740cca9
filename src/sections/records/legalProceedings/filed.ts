/** The day on which a suit was brought. */
import { findDates } from '../dates.ts';

const brought = '(?:filed|brought|commenced|instituted|initiated)';
const suit = '(?:suits?|lawsuits?|actions?|complaints?|petitions?|claims?|cases?|proceedings?)';
/** Words that may stand between a date and its verb: the name of who sues, and what is said of it. */
const subject =
  '(?: (?:[A-Z][\\w.,&\'-]*|[("][^()"]{1,40}[)"],?|the|a|an|of|and|its|one|two|several|certain|purported|putative|individual|plaintiffs?|shareholders?|stockholders?|securityholders?|class|was|were|has|been|also)){0,14}?';

/** `filed this action against the Company on May 1, 1998`: the verb before the date. */
const before = new RegExp(
  `\\b(?:${brought}\\b(?:(?!\\b(?:motion|appeal|response|answer)\\b)[^.;]){0,100}|(?:served|sued|named)\\b[^.;]{0,60})\\b(?:on|dated)\\W*$`,
  'i',
);
/** `On May 1, 1998, Roe filed a complaint`: the date before the verb. */
const after = new RegExp(
  `^,?${subject} (?:${brought} (?:an? |this |its |the )?(?:[\\w-]+ ){0,4}${suit}|(?:served|sued|named)\\b)`,
);
/** `A complaint was filed on May 1, 1998`. */
const object = new RegExp(`\\b${suit}\\b(?:(?!\\bmotion\\b)[^.;]){0,80}$`, 'i');

export function filedOn(text: string): string | null {
  for (const { date, from, to } of findDates(text)) {
    const lead = text.slice(Math.max(0, from - 200), from);
    const verb = before.exec(lead);
    if (verb && (object.test(verb[0]) || object.test(lead.slice(0, verb.index)))) return date;
    if (verb && /^(?:served|sued|named)/i.test(verb[0])) return date;
    if (/(?:^|[.:;,"] ?|\band )[Oo]n (?:or about )?$/.test(lead)) {
      if (after.test(text.slice(to, to + 240))) return date;
    }
  }
  return null;
}
