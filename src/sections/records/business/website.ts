/** The registrant's own address on the web. */
import type { Passage } from '../passage.ts';

const address = /\b(?:https?:\/\/)?(www\.[\w-]+(?:\.[\w-]+)+)/gi;
const others = /(?:^|\.)(?:sec\.gov|freeedgar\.com|edgar-online\.com|nasdaq\.com|nyse\.com)$/i;

export function readWebsite({ text }: Passage): string | null {
  if (!/www/i.test(text)) return null;
  for (const match of text.matchAll(address)) {
    const host = match[1]?.replace(/\.$/, '').toLowerCase();
    if (host && !others.test(host)) return host;
  }
  return null;
}
