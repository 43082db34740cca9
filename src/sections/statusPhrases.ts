/** Words by which an item says that it holds nothing, or that its content stands elsewhere. */
import type { ItemKey } from '../filing.ts';

/** The whole first paragraph of an item that says there is nothing: `None.`, `Not applicable.`, `Not required.` */
export const nothing =
  /^\W*(?:none|nil|nothing(?: to report)?|n\/?a|inapplicable|(?:this item is )?not (?:applicable|required|required to be (?:disclosed|reported|answered))|no(?:ne)? (?:reportable|required)(?: events?)?|omitted as not applicable|there (?:were|are|was|is) (?:none|nothing)(?: to report)?)(?: (?:to|for|by|during|at|in|with|as|on|that|which|since|because)\b[^.]{0,160})?\W*$/i;

/** Sentences that say so at more length, by what the item is about. */
export const nothingHappened: Partial<Readonly<Record<ItemKey, RegExp>>> = {
  securityHolderVotes:
    /^\W*(?:no (?:matters?|items?|issues?|proposals?)\b|none\b|not applicable|there (?:were|was|have been|has been) no\b|(?:the )?(?:company|registrant|corporation|partnership) (?:did not|has not|submitted no)|not required|during (?:the|its) [^.]{0,120}\bno matters?\b|nothing was|no vote)/i,
  legalProceedings:
    /^\W*(?:none\b|not applicable|there (?:are|were|is) (?:currently |presently |at present |at this time )?(?:no|not any)\b|(?:we are|(?:the )?(?:company|registrant|corporation|partnership|trust|bank)(?: and its subsidiaries)? (?:is|are)|neither [^.]{0,80} (?:is|are)) (?:currently |presently )?(?:not )?(?:currently |presently )?(?:a )?part(?:y|ies) to (?:any|no)|no (?:material |pending )*(?:legal |litigation))/i,
  accountantChanges:
    /^\W*(?:none\b|not applicable|there (?:were|was|have been|has been|are) no|no (?:change|disagreement|such|independent)|(?:the )?(?:company|registrant|corporation) (?:has|had) (?:not|no)\b|not required|during [^.]{0,160}\bthere (?:were|have been|has been|was) no\b|we (?:have|had) (?:no|not)\b)/i,
  otherInformation:
    /^\W*(?:none\b|not applicable|there (?:is|was|were) no|no (?:information|events?|other))/i,
  unresolvedStaffComments:
    /^\W*(?:none\b|not applicable|there are no|we have no|the company has no|not required)/i,
  relatedTransactions:
    /^\W*(?:none\b|not applicable|there (?:were|was|are|is|have been) no|no (?:such|transactions?|relationships?))/i,
  marketRisk:
    /^\W*(?:none\b|not (?:applicable|required|material)|(?:the )?(?:company|registrant|partnership|trust)(?: and its subsidiaries)? (?:do(?:es)?|did|has|is|holds?) (?:not|no)\b|there (?:are|is|were) no|no (?:disclosure|quantitative|material))/i,
  properties:
    /^\W*(?:none\b|not applicable|(?:the )?(?:company|registrant|partnership|trust|corporation) (?:does not|owns no|has no|neither owns)\b|there are no)/i,
  controls: /^\W*(?:none\b|not applicable)/i,
};

/** An item that a registrant may leave out: wholly-owned subsidiaries and issuers of asset-backed securities. */
export const omitted =
  /\b(?:omitted|reduced disclosure|not (?:being )?(?:provided|furnished|included))\b[^.]{0,200}\b(?:general )?instructions? ?[GIJ]\b|^\W*(?:\(?omitted\)?|intentionally omitted)\W*$|\bpursuant to general instruction [GIJ]\b[^.]{0,120}\bomitted\b/i;

export const reserved = /^\W*(?:removed and )?reserved\W*$/i;

/** A sentence that sends the reader elsewhere. */
export const pointer =
  /\b(?:incorporated? (?:herein |hereby |by this |in this |into this )*(?:[a-z]+ ){0,6}?by (?:this )?reference|(?:is|are|was|were|be|been|also) (?:[a-z]+ )?(?:set forth|shown|contained|included|presented|described|provided|reported|discussed|disclosed|given|found|listed|located|submitted|filed|furnished|appended|attached)\b|(?:is|are) in note|set forth (?:in|on|under|at|elsewhere)|refer(?:ence)? (?:is (?:here(?:by)? )?made )?to|refer to|(?:^|[.;(] ?|please )see\b|appears? (?:in|on|under|at|as|elsewhere|beginning)|appearing (?:in|on|under|at)|contained (?:in|on|under|elsewhere)|included (?:in|on|under|elsewhere|herein)|may be found|(?:is|are) (?:hereby )?incorporated|incorporated from|will (?:be|appear)|found (?:in|on|under)|begin(?:s|ning)? on page)/i;

/** What a pointer points to, in the order in which they are tried. */
export const pointerTargets = [
  {
    source: 'proxyStatement',
    names:
      /\b(?:proxy (?:statement|material)s?|definitive (?:proxy|information)|information statement|regulation 14[AC])\b/i,
  },
  {
    source: 'annualReport',
    names:
      /\bannual\s+report\s+to\s+(?:its |the |our |all )?(?:share|stock|security|unit)\s?(?:-\s?)?(?:holders?|owners?)|\b(?:(?:share|stock)holders'?|summary) annual report|\b(?:19|20)\d\d\s+annual\s+report\b(?!\s+(?:on|of)\s+form)|\bannual report\b(?! (?:on|of) (?:this )?form)(?= (?:for|which|attached|filed|is|are|under|on pages?|at pages?|\(|,))/i,
  },
  {
    source: 'exhibit',
    names: /\bexhibit\s+(?:no\.?\s*|number\s+)?\(?(\d{1,2}(?:[.(]\w{1,3}\)?)?)/i,
  },
  { source: 'item', names: /\bitems?\s+(\d{1,2}[A-C]?)\b/i },
  {
    source: 'item',
    names:
      /\bnotes?\s+(?:\w{1,3}|to|of|on)\b|\bpages?\s+(?:F|S|FS)\s?-\s?\d|\bF-\d{1,2}\b|\belsewhere (?:in|herein)|\b(?:following|after) (?:the )?signature|\bpart\s+(?:I|II|III|IV)\b|\b(?:accompanying|consolidated) (?:index|financial statements)|\bindex to\b|\bhere(?:in|of|to)\b|\bthis (?:report|form|document|filing|annual report)\b|\bfinancial statements\b/i,
  },
] as const;
