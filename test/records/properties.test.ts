import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

const properties = (text: string): Any[] =>
  recordOf('Item 2.  Properties', text).properties.map((p: Any) => [
    p.location,
    p.use,
    p.size,
    p.unit,
    p.tenure,
    p.expires,
  ]);

describe('properties told in sentences', () => {
  it('have their place, size, use, tenure and the end of the lease', () => {
    expect(
      properties(`     The Company owns its store, shop and yard of 3.2 acres in Tamarack, subject
to a mortgage. It leases a store of 4,000 square feet in Fort Ames, Colorado to
June 2001, and leases approximately 2,000 square feet of office space in Oxon
Hill, Maryland. Its offices are in premises of 69,000 square feet that it owns
in Plainview, Long Island, New York.`),
    ).toEqual([
      ['Tamarack', null, 3.2, 'acres', 'owned', null],
      ['Fort Ames, Colorado', 'store', 4000, 'square feet', 'leased', 2001],
      ['Oxon Hill, Maryland', 'office space', 2000, 'square feet', 'leased', null],
      ['Plainview, Long Island, New York', null, 69000, 'square feet', 'owned', null],
    ]);
  });

  it('are paired where sizes follow respectively, and listed after a colon', () => {
    expect(
      properties(`     The Company leases plants in Elm Park, New York and Boca Raton, Florida of
20,000 and 11,000 square feet, respectively. It has space leased in the following
locations: Tokyo, Japan 343,000 square feet; and Beijing, China 1.1 million square
feet.`),
    ).toEqual([
      ['Elm Park, New York', null, 20000, 'square feet', 'leased', null],
      ['Boca Raton, Florida', null, 11000, 'square feet', 'leased', null],
      ['Tokyo, Japan', null, 343000, 'square feet', 'leased', null],
      ['Beijing, China', null, 1100000, 'square feet', 'leased', null],
    ]);
  });

  it('take the place from the sentence before', () => {
    expect(
      properties(`     A subsidiary works at a plant in Bloomingdale, New Jersey. The plant, which the
Company owns, consists of approximately 72,000 square feet.`),
    ).toEqual([['Bloomingdale, New Jersey', null, 72000, 'square feet', 'owned', null]]);
  });

  it('are none where one size is of several places, or nothing is held yet', () => {
    expect(
      properties(`     The Company owns plants in Fountain, Colorado, Cork, Ireland, and Singapore,
which total approximately 920,000 square feet. It has an option to purchase 150
acres in Issaquah, Washington, and is constructing a building of 5,000 square feet
in Akron, Ohio.`),
    ).toEqual([]);
  });

  it('are not leased where only their land is', () => {
    expect(
      properties(`     A plant of 210,000 square feet stands at Brindle Field, Kansas, on land leased
until 2021.`),
    ).toEqual([['Brindle Field, Kansas', 'plant', 210000, 'square feet', null, null]]);
  });
});

describe('properties in tables', () => {
  it('are used for what the columns of their crosses say, and held as the marks say', () => {
    expect(
      properties(`     Except as otherwise indicated, the plants are owned.

<TABLE>
<CAPTION>
                               Metals          Chemicals
                             ----------       -----------
<S>                               <C>              <C>
Dallas, Texas                     X                X
Plano, Texas(1)                   X
Hiji, Japan                                        X
Almelo, Netherlands                                X
</TABLE>

(1) Leased or primarily leased.
`),
    ).toEqual([
      ['Dallas, Texas', 'Metals, Chemicals', null, null, 'owned', null],
      ['Plano, Texas', 'Metals', null, null, 'leased', null],
      ['Hiji, Japan', 'Chemicals', null, null, 'owned', null],
      ['Almelo, Netherlands', 'Chemicals', null, null, 'owned', null],
    ]);
  });

  it('may have a column of space owned and one of space leased, and sums under them', () => {
    expect(
      properties(`                                   Owned             Leased
                                (Sq. Feet)         (Sq. Feet)
                               -----------        -----------
Pumps .......................      464,634            224,480
Valves ......................      661,942                 --
                               -----------        -----------
Continuing operations .......    1,126,576            224,480
                               ===========        ===========
`),
    ).toEqual([
      ['Pumps', null, 464634, 'square feet', 'owned', null],
      ['Pumps', null, 224480, 'square feet', 'leased', null],
      ['Valves', null, 661942, 'square feet', 'owned', null],
    ]);
  });
});
