/**
 * What the words of a table say of its kind. A pattern of the title counts most, since a filer names a statement there;
 * labels and headers tell where no title does. Weights were set so that a title outweighs any two labels; one below zero
 * is of words that speak against a kind.
 * Source: the captions that Regulation S-X (articles 5 to 12) and S-K ask for, and their usual wording.
 */
import type { TableKind } from './table.ts';

export interface KindPattern {
  readonly kind: TableKind;
  readonly where: 'title' | 'label' | 'header' | 'near' | 'word';
  readonly pattern: RegExp;
  readonly weight: number;
}

const title = (kind: TableKind, pattern: RegExp, weight = 10): KindPattern => ({
  kind,
  where: 'title',
  pattern,
  weight,
});
const label = (kind: TableKind, pattern: RegExp, weight = 3): KindPattern => ({
  kind,
  where: 'label',
  pattern,
  weight,
});
const header = (kind: TableKind, pattern: RegExp, weight = 5): KindPattern => ({
  kind,
  where: 'header',
  pattern,
  weight,
});
const near = (kind: TableKind, pattern: RegExp, weight = 4): KindPattern => ({
  kind,
  where: 'near',
  pattern,
  weight,
});

const word = (kind: TableKind, pattern: RegExp, weight = 4): KindPattern => ({
  kind,
  where: 'word',
  pattern,
  weight,
});

export const kindPatterns: readonly KindPattern[] = [
  title(
    'balanceSheet',
    /\bbalance sheets?\b|\bstatements? of (?:consolidated )?financial (?:condition|position)\b/i,
  ),
  label('balanceSheet', /^total assets$/i, 5),
  label(
    'balanceSheet',
    /^total liabilities and (?:share|stock)?(?:holders|owners|partners)?.{0,12}(?:equity|deficit|capital)/i,
    7,
  ),
  label('balanceSheet', /^total current (?:assets|liabilities)$/i, 4),
  label('balanceSheet', /^(?:accounts payable|retained earnings|prepaid expenses)/i, 1),

  title(
    'incomeStatement',
    /\bstatements? of (?:consolidated )?(?:income|operations|earnings|loss(?:es)?|profit)\b(?! \w+ tax)|\b(?<!supplementary )(?:income|earnings) statements?\b|\bconsolidated results of operations\b/i,
  ),
  label('incomeStatement', /^cost of (?:goods|products|sales|revenues?)/i, 2),
  label('incomeStatement', /^(?:net )?(?:sales|revenues?)\b/i, 1),
  label(
    'incomeStatement',
    /^(?:income|loss|earnings|profit).{0,50} before .{0,40}(?:income tax|taxes on income)/i,
    3,
  ),
  label('incomeStatement', /^net (?:income|loss|earnings)/i, 1),
  label('incomeStatement', /^(?:selling|marketing),? (?:and )?(?:general|administrative)/i, 2),
  label(
    'incomeStatement',
    /^(?:income|profit|earnings|loss).{0,20} from operations$|^operating (?:income|profit|loss)/i,
    1,
  ),

  title(
    'cashFlow',
    /\bstatements? of (?:consolidated )?(?:changes in )?cash ?flows?\b|\bcash flows? statements?\b/i,
  ),
  label('cashFlow', /^net cash (?:flows? )?.{0,30}(?:operating|investing|financing)/i, 5),
  label('cashFlow', /^cash flows? (?:from|provided|used)/i, 3),
  label('cashFlow', /^(?:net )?(?:increase|decrease|change).{0,30} in cash/i, 4),

  title(
    'stockholdersEquity',
    /\bstatements? of (?:consolidated )?(?:changes in )?(?:common )?(?:share|stock)(?:holders|owners)?['’]? ?s?['’]? (?:equity|investment|deficit)|\bstatements? of .{0,40}(?:equity|capital accounts)\b|\bchanges in (?:share|stock)holders' equity\b|\b(?:share|stock)(?:holders|owners)['’]? ?s?['’]? equity statements?\b/i,
  ),
  title('stockholdersEquity', /\bstatements? of (?:consolidated )?retained earnings\b/i, 8),
  header('stockholdersEquity', /\bretained earnings\b|\baccumulated deficit\b/i, 4),
  header('stockholdersEquity', /\bcommon stock\b|\bpaid-in capital\b|\btreasury stock\b/i, 3),
  label(
    'stockholdersEquity',
    /^balances?,? (?:at |as of )?\(?(?:january|february|march|april|may|june|july|august|september|october|november|december|beginning|end)/i,
    2,
  ),

  title('comprehensiveIncome', /(?<!accumulated other )\bcomprehensive (?:income|loss)\b/i, 6),
  title(
    'comprehensiveIncome',
    /\bstatements? of (?:consolidated )?(?:other )?comprehensive (?:income|loss)\b/i,
    8,
  ),

  title(
    'selectedData',
    /\bselected (?:\w+ )?(?:\w+ )?(?:financial|historical|statistical|operating)? ?(?:\w+ )?(?:data|information)\b|\b(?:five|ten|eleven|six|seven|5|10|11)[- ]year (?:summary|financial|review|selected|historical|record|comparison)|\bfinancial (?:summary|highlights|review)\b|\bsummary of (?:selected )?(?:financial|operations)|\bhistorical (?:financial )?(?:summary|data)/i,
    9,
  ),
  near(
    'selectedData',
    /\bselected (?:\w+ )?(?:\w+ )?(?:financial|historical) ?(?:\w+ )?(?:data|information)\b/i,
    6,
  ),

  title(
    'quarterlyData',
    /\bquarterly (?:\w+ )?(?:\w+ )?(?:financial|results|data|information|operating)|\bquarterly results\b|\binterim financial\b|\bselected quarterly\b|\bsummary quarterly\b|\bresults by quarter\b/i,
    11,
  ),
  near(
    'quarterlyData',
    /\bquarterly (?:\w+ )?(?:financial|results|data)|\bquarterly results\b/i,
    5,
  ),
  header(
    'quarterlyData',
    /\b(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:fiscal )?(?:quarter|qtr|q)\b|\bthree months ended\b|\bquarters? ended\b/i,
    6,
  ),
  label('quarterlyData', /^(?:net |total )?(?:sales|revenues?|income|earnings)\b/i, 2),
  header('quarterlyData', /\b(?:1st|2nd|3rd|4th)\b/i, 5),

  title(
    'marketPrices',
    /\b(?:stock|share|market|sales?|common stock|quarterly) prices?\b|\bprice range\b|\bmarket (?:for|price|information|value) (?:of|for|and|common|registrant)|\bdividends? (?:and|per) .{0,30}(?:price|market)|\bhigh and low\b/i,
    6,
  ),
  header('marketPrices', /^(?:.* )?(?:high|low)$/i, 6),
  label('marketPrices', /^(?:high|low)\b/i, 7),
  label('marketPrices', /\b(?:price range|market price|stock price|sales price)/i, 5),
  near(
    'marketPrices',
    /\bhigh and low\b|\blow and high\b|\bsales? prices?\b|\bclosing prices?\b|\bbid (?:and|prices?)\b/i,
    4,
  ),

  title('contractualObligations', /\bcontractual (?:cash )?obligations\b/i, 11),
  near(
    'contractualObligations',
    /\bcontractual (?:cash )?obligations\b|\bpayments due by period\b/i,
    3,
  ),
  header('contractualObligations', /\bpayments? due\b|\bless than (?:1|one) year\b/i, 5),

  title(
    'segment',
    /\bsegments?\b|\bgeographic(?:al)?\b|\bindustry segments?\b|\blines? of business\b|\bbusiness (?:units?|areas)\b/i,
    8,
  ),
  header('segment', /^(?:business |industry |operating |reportable )?segments?$/i, 6),
  near(
    'segment',
    /\b(?:industry|business|operating|reportable) segments?\b|\bgeographic (?:areas?|data|information)\b/i,
    4,
  ),
  label(
    'segment',
    /^(?:identifiable|segment) assets\b|^intersegment\b|^(?:united states|foreign|domestic)(?: customers)?$/i,
    2,
  ),

  title('incomeTax', /\b(?:income )?tax(?:es|ation)\b|\bprovisions? for (?:income )?taxes\b/i, 8),
  near('incomeTax', /\bcash paid\b|\bpaid for\b/i, -8),
  near(
    'incomeTax',
    /(?<!before )(?<!before provision for )\bincome taxes\b|\bdeferred tax(?:es)?\b|\btax (?:rate|provision|expense|assets?|liabilit)|\bprovision for (?:income )?taxes\b/i,
    4,
  ),
  label(
    'incomeTax',
    /^(?:u\.?s\.? )?federal$|^state(?: and local)?$|^foreign$|\bstatutory\b|^(?:total )?(?:net )?(?:current |long-term )?deferred tax (?:assets?|liabilit)|^valuation allowance|^current:?$|^deferred:?$/i,
    3,
  ),

  title(
    'pension',
    /\bpensions?\b|\bpost-?retirement\b|\bretirement (?:plans?|benefits?)\b|\bbenefit plans?\b|\bpension (?:cost|expense)\b/i,
    8,
  ),
  near(
    'pension',
    /\bpensions?\b|\bpost-?retirement\b|\bretirement (?:plans?|benefits?)\b|\b(?:defined )?benefit (?:plans?|obligations?|cost)\b|\bplan assets\b/i,
    5,
  ),
  label(
    'pension',
    /^service cost|^interest cost|\bplan assets\b|\bbenefit obligations?\b|^discount rate|\bprior service cost|^rate of (?:compensation )?increase|^expected return|\bpension (?:cost|expense)\b/i,
    4,
  ),

  title(
    'stockOptions',
    /\bstock options?\b|\boptions? (?:outstanding|activity|grants?\b|granted|exercis|holdings|values|repricing)|\bstock[- ](?:compensation|incentive|purchase) plans?\b|\bstock[- ]based compensation\b|\b(?:employee|share) options\b/i,
    9,
  ),
  near(
    'stockOptions',
    /\bstock options?\b|\boptions? outstanding\b|\bshares under option\b|\bstock option plans?\b|\bstock plans?\b/i,
    5,
  ),
  header('stockOptions', /\bexercise price\b/i, 4),
  header('stockOptions', /\boptions? (?:outstanding|exercisable)\b/i, 4),
  header('stockOptions', /\bprice per share\b/i, 4),
  label(
    'stockOptions',
    /^(?:options? )?(?:granted|exercised|cancell?ed|forfeited|exercisable)\b|^outstanding\b/i,
    3,
  ),

  title(
    'leases',
    /\b(?:operating |capital )?leases?\b|\brental (?:payments|commitments|expense)\b/i,
    8,
  ),
  near(
    'leases',
    /\bminimum leases?\b|\bleases? (?:payments|commitments|obligations)\b|\bunder (?:noncancelable|non-cancelable)? ?(?:operating |capital )?leases\b|\brents? (?:payable|expense)\b|\bminimum (?:annual )?rent(?:al)?s?\b|\bfuture minimum\b/i,
    6,
  ),
  near('leases', /\b(?:operating|capital) leases?\b/i, 3),
  label('leases', /\bminimum lease payments\b|\bless amount representing interest\b/i, 5),

  title(
    'debt',
    /\b(?:long-term |short-term )?(?:debt|borrowings|notes payable)\b|\blines? of credit\b/i,
    8,
  ),
  near(
    'debt',
    /\blong-term (?:debt|obligations)\b|\b(?:short-term )?borrowings\b|\bmaturities of\b|\bnotes? payable\b|\bdebt\b/i,
    4,
  ),
  label(
    'debt',
    /\bnotes? (?:payable )?due\b|^total (?:long-term )?debt$|\bless:? current (?:portion|maturities|installments)\b|\bdebentures\b|\bnotes? payable\b|\bcommercial paper\b/i,
    3,
  ),

  title('inventories', /\binventor(?:y|ies)\b/i, 8),
  near('inventories', /\binventories\b/i, 5),
  label(
    'inventories',
    /^(?:finished (?:goods|products?)|work[- ]in[- ]process|raw materials|purchased parts|work in progress)\b/i,
    4,
  ),

  title(
    'earningsPerShare',
    /\b(?:earnings|income|loss|net income)(?: \(loss\))? per (?:common )?(?:and common equivalent )?share\b/i,
    9,
  ),
  near(
    'earningsPerShare',
    /\bcomputation of .{0,30}(?:earnings|income|loss).{0,10} per\b|\bfully diluted (?:earnings|income|loss)|\bbasic and diluted (?:net )?(?:earnings|income|loss)/i,
    6,
  ),
  label(
    'earningsPerShare',
    /^(?:numerator|denominator)\b|\bdilutive\b|\bcommon stock equivalents\b/i,
    4,
  ),

  title(
    'valuationAccounts',
    /\bvaluation and qualifying\b|\bvaluation accounts\b|\ballowance for doubtful\b|\bschedule (?:ii|viii)\b/i,
    12,
  ),
  // Until 1995 a schedule of the same number listed what related parties owe.
  title('valuationAccounts', /\breceivables? from\b/i, -12),
  header(
    'valuationAccounts',
    /\bcharged to\b|\bbalance at\b.*\b(?:beginning|end)\b|\bdeductions\b/i,
    4,
  ),

  near(
    'properties',
    /\bproperties\b|\bplants?\b.*\bfloor space\b|\bsquare feet\b|\bfacilities\b/i,
    3,
  ),
  header(
    'properties',
    /\bsquare f(?:ee|oo)t(?:age)?\b|\bsq\. ?ft\b|\blocations?\b|\bfloor space\b|\bowned or leased\b|\bexpir/i,
    5,
  ),

  title('executiveOfficers', /^(?!.*\bownership\b).*\bofficers\b/i, 9),
  near('executiveOfficers', /\bexecutive officers\b/i, 5),
  header('executiveOfficers', /^(?:.* )?(?:age|positions?|office|title)\b/i, 4),
  header(
    'executiveOfficers',
    /\bbenefici|\b(?:options?|shares|compensation|salary|bonus|percent)\b/i,
    -8,
  ),

  title('exhibitIndex', /\bindex to exhibits\b|\bexhibit index\b|\bexhibits?\b(?! *\(?\d)/i, 8),
  header('exhibitIndex', /\bexhibits?\b/i, 5),

  title('contents', /\btable of contents\b|^contents$|^index$/i, 10),
  label('contents', /^items? \d/i, 4),

  title('schedule', /^schedule\b|\bschedule [ivx]+\b/i, 7),

  header('signatures', /^(?:.* )?signatures?$/i, 9),
  label('signatures', /^\s*(?:\/s\/|by: |by )/i, 6),
  word('signatures', /^\s*(?:\/s\/|by:? \/s\/)/i, 6),
  word('signatures', /\bdirector\b|\bprincipal (?:financial|executive|accounting) officer\b/i, 2),
  near(
    'signatures',
    /pursuant to the requirements of (?:section 13|the securities exchange act)/i,
    5,
  ),
  label('exhibitIndex', /^(?:exhibit )?\(?\d{1,2}\)?(?:\.\d{1,2}|\([a-z]\)|-[a-z])/i, 2),
  word(
    'exhibitIndex',
    /\bincorporated (?:herein )?by reference\b|\bfiled (?:as exhibit|herewith|with this)\b/i,
    5,
  ),
  word('exhibitIndex', /\bexhibit (?:\w+ )?to\b|\bform (?:10-?[kq]|8-?k|s-\d)\b/i, 4),
  word('executiveOfficers', /\b(?:vice )?president\b|\bchief \w+ officer\b/i, 2),
];
