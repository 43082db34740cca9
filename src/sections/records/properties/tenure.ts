/** How a property is held. */
import type { Property } from '../properties.ts';

/** Land that a building stands on may be leased where the building is owned. */
const land = /\bleased land\b|\bland (?:that is |which is )?leased\b|\bground lease\b/gi;

export function tenureIn(said: string): Property['tenure'] {
  const text = said.replace(land, ' ');
  const owned = /\bown(?:ed|s)?\b|\bfee\b/i.test(text);
  const leased = /\bleas(?:e|ed|es|ing)\b|\brent/i.test(text);
  if (owned && leased) return 'owned and leased';
  return owned ? 'owned' : leased ? 'leased' : null;
}
