/** Balance sheets of commercial and industrial companies (Regulation S-X, article 5-02): totals and assets. */
import { type ConceptTable, held, type Place } from './concept.ts';

const current: readonly Place[] = ['currentAssets', 'assets'];

export const assets: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    {
      concept: 'Assets',
      labels: /^total (?:consolidated )?assets$|^assets total$/,
      balance: 'debit',
    },
    {
      concept: 'AssetsCurrent',
      labels: /^total current assets$|^current assets total$/,
      balance: 'debit',
    },
    {
      concept: 'AssetsNoncurrent',
      labels: /^total (?:non ?current|long term|other) assets$/,
      balance: 'debit',
    },
    {
      concept: 'LiabilitiesAndStockholdersEquity',
      labels:
        /^total liabilities (?:minority interests? |redeemable [a-z ]*|preferred [a-z ]*|mandatorily [a-z ]*|and other credits )?and (?:total )?(?:(?:stock|share) ?(?:holders?|owners?)|owners?|members?|partners?|common) ?(?:equity|investments?|deficit|capital|deficiency)?(?: equity| deficit| deficiency| capital| investment)?$|^total liabilities and (?:equity|capital|net worth|deficit)|^total capitali[sz]ation and liabilities$|^total liabilities .{0,80} and (?:stock|share)(?:holders|owners) (?:equity|deficit|investment|deficiency)/,
      balance: 'credit',
    },
    {
      concept: 'Liabilities',
      labels: /^total liabilities$|^liabilities total$/,
      balance: 'credit',
    },
    { concept: 'LiabilitiesCurrent', labels: /^total current liabilities$/, balance: 'credit' },
    {
      concept: 'LiabilitiesNoncurrent',
      labels: /^total (?:non ?current|long term) liabilities$/,
      balance: 'credit',
    },
    {
      concept: 'StockholdersEquity',
      labels:
        /^(?:total |net )?(?:common )?(?:(?:stock|share) ?(?:holders?|owners?)|owners?) (?:equity|investment|deficit|deficiency|capital deficit)(?: net)?$|^total (?:equity|shareowners equity|net worth|capital deficit|(?:stock|share)holders equity .{0,30}deficit)$/,
      balance: 'credit',
    },
    {
      concept: 'CashCashEquivalentsAndShortTermInvestments',
      labels:
        /^(?:total )?cash (?:and )?(?:cash )?(?:equivalents )?and (?:short term|temporary) (?:cash )?investments$|^cash equivalents and short term investments$|^total cash (?:cash )?(?:equivalents )?(?:and )?(?:short term|marketable|temporary) (?:investments|securities)$|^(?:total )?cash and (?:cash equivalents and )?marketable securities$|^total cash cash equivalents and (?:marketable securities|short term investments)$/,
      balance: 'debit',
    },
    {
      concept: 'RestrictedCashAndCashEquivalentsAtCarryingValue',
      labels: /^restricted cash(?: and (?:cash equivalents|investments))?$/,
      balance: 'debit',
    },
    {
      concept: 'CashAndCashEquivalentsAtCarryingValue',
      labels:
        /^(?:total )?cash (?:and|plus)(?: cash)? (?:equivalents?|items?)(?: (?:at cost|which|principally|including|of which|note).*)?$|^cash (?:and )?(?:temporary cash investments|(?:temporary|short term) (?:cash )?investments at cost)|^cash(?: and cash)? equivalents$|^cash and interest bearing deposits$|^cash including (?:short term|temporary|interest).*|^cash and due from banks$/,
      balance: 'debit',
    },
    {
      concept: 'Cash',
      labels: /^cash(?: on hand)?(?: and (?:in )?banks?)?$|^cash in banks?$/,
      balance: 'debit',
    },
    {
      concept: 'ShortTermInvestments',
      labels:
        /^(?:short term|temporary)(?: cash)? investments?(?: at .*| which .*)?$|^(?:short term|temporary) marketable securities$/,
      balance: 'debit',
    },
    {
      concept: 'MarketableSecuritiesCurrent',
      labels:
        /^marketable (?:equity |debt )?securities(?: at .*| current.*)?$|^investments? (?:in )?(?:marketable )?securities$/,
      places: current,
      balance: 'debit',
    },
    {
      concept: 'AllowanceForDoubtfulAccountsReceivableCurrent',
      labels:
        /^less (?:allowances?|reserves?) for (?:doubtful|uncollectible|bad|losses|customer)|^(?:allowances?|reserves?) for (?:doubtful|uncollectible|bad debts?)/,
      balance: 'credit',
      sign: 'magnitude',
    },
    {
      concept: 'AccountsReceivableNetCurrent',
      labels:
        /^(?:trade |net |customer )?(?:accounts|receivables?|accounts and notes|notes and accounts)(?: and notes)?(?: receivables?)?(?: trade| principally trade| customers)?(?: net| less .*| net of .*| after .*| including .*| principally .*)?$|^(?:trade|accounts) receivables?.*(?:allowance|net).*|^accounts (?:and other|and trade) receivables?.*|^receivables? (?:net|less|trade|principally|customers|from).*$|^notes and accounts receivable.*$|^trade (?:accounts|notes) .*receivable.*$/,
      places: current,
      balance: 'debit',
    },
    {
      concept: 'OtherReceivablesNetCurrent',
      labels:
        /^other (?:accounts )?receivables?.*$|^(?:accounts )?receivables? other$|^miscellaneous receivables?$/,
      balance: 'debit',
    },
    {
      concept: 'IncomeTaxesReceivable',
      labels:
        /^(?:refundable|recoverable|prepaid) (?:federal )?(?:and state )?income taxes$|^income tax(?:es)? (?:refunds? )?(?:receivable|recoverable|refundable)$/,
      balance: 'debit',
    },
    {
      concept: 'DeferredTaxAssetsNetCurrent',
      labels:
        /^(?:current )?deferred (?:federal )?(?:income )?tax(?:es)?(?: assets?| benefits?| charges)?(?: net| current)?$|^future income tax benefits$|^deferred and prepaid (?:income )?taxes$|^deferred tax benefits$/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    {
      concept: 'InventoryRawMaterials',
      labels:
        /^(?:inventories )?raw materials?(?: and .*)?$|^purchased (?:parts|components|materials)$|^materials and (?:supplies|purchased parts)$/,
      balance: 'debit',
    },
    {
      concept: 'InventoryWorkInProcess',
      labels: /^(?:inventories )?work(?:s)? in (?:process|progress)$/,
      balance: 'debit',
    },
    {
      concept: 'InventoryFinishedGoods',
      labels: /^(?:inventories )?finished (?:goods|products?)(?: and .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'InventoryNet',
      labels:
        /^(?:total |merchandise |net )?inventor(?:y|ies)(?: net| at .*| less .*| net of .*| principally .*| lower .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'PrepaidExpenseAndOtherAssetsCurrent',
      labels:
        /^prepaid (?:expenses?|items)? ?and other(?: current)?(?: assets)?.*$|^other current assets and prepaid (?:expenses|items)$|^prepaid expenses (?:and )?(?:deposits|taxes|advances|deferred).*$/,
      balance: 'debit',
    },
    {
      concept: 'PrepaidExpenseCurrent',
      labels: /^prepa(?:id|yments?)(?: expenses?| items?| and deferred (?:expenses|charges))?$/,
      balance: 'debit',
    },
    {
      concept: 'OtherAssetsCurrent',
      labels:
        /^other(?: current)? assets(?: current)?$|^other current$|^other$|^other current assets .*$/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    {
      concept: 'AssetsOfDisposalGroupIncludingDiscontinuedOperationCurrent',
      labels:
        /^(?:net )?(?:current )?assets (?:of|from) (?:discontinued operations?|businesses held for sale)|^(?:net )?assets held for sale/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    {
      concept: 'LongTermInvestments',
      labels:
        /^(?:other |long term )?investments?(?: at .*| and advances?| and sundry assets| and other assets| and long term receivables)?$|^equity (?:and other )?investments?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'EquityMethodInvestments',
      labels:
        /^(?:equity|investments?)(?: in)? (?:net assets of )?(?:and advances to )?(?:unconsolidated |affiliated |associated )+(?:companies|affiliates|subsidiaries|entities).*$|^investments? (?:in|and advances to) (?:affiliates|joint ventures).*/,
      balance: 'debit',
    },
    {
      concept: 'NotesAndLoansReceivableNetCurrent',
      labels: /^(?:current (?:portion|maturities) of )?notes receivable(?: current.*)?$/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    {
      concept: 'CashSurrenderValueOfLifeInsurance',
      labels: /^cash surrender value.*$/,
      balance: 'debit',
    },
    {
      concept: 'DeferredFinanceCostsNet',
      labels:
        /^(?:deferred|unamortized) (?:loan|financing|debt issuance|mortgage) (?:costs|fees|expenses)(?: .*)?$|^debt issuance costs(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'CapitalLeasedAssetsGross',
      labels: /^(?:leased property|property|equipment|assets) under capital(?:ized)? leases?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'NotesAndLoansReceivableNetNoncurrent',
      labels:
        /^(?:long term|noncurrent) (?:notes |accounts |trade )?receivables?.*$|^notes receivable(?: net| long term| noncurrent)?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'Land',
      labels: /^land(?: and (?:land )?improvements)?(?: land rights)?$/,
      balance: 'debit',
    },
    {
      concept: 'BuildingsAndImprovementsGross',
      labels:
        /^buildings?(?: and (?:building )?(?:leasehold )?(?:improvements|equipment|fixtures))?$|^land and buildings$/,
      balance: 'debit',
    },
    {
      concept: 'MachineryAndEquipmentGross',
      labels:
        /^(?:machinery|equipment|machinery and equipment|machinery equipment and .*|machinery fixtures and equipment|machinery tools and equipment)$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'FurnitureAndFixturesGross',
      labels:
        /^(?:office )?furniture(?: and)?(?: fixtures| equipment)?(?: and (?:equipment|fixtures))?$/,
      balance: 'debit',
    },
    { concept: 'LeaseholdImprovementsGross', labels: /^leasehold improvements$/, balance: 'debit' },
    {
      concept: 'ConstructionInProgressGross',
      labels: /^construction (?:work )?in (?:progress|process)$/,
      balance: 'debit',
    },
    {
      concept: 'AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment',
      labels:
        /^(?:less )?(?:accumulated|allowances? for|reserves? for) (?:depreciation|amortization)(?: depletion)?(?: and (?:amortization|depletion|depreciation|obsolescence))*(?:.{0,40}(?:equipment|property|properties|plant))?$/,
      balance: 'credit',
      sign: 'magnitude',
    },
    {
      concept: 'OilAndGasPropertySuccessfulEffortMethodNet',
      labels: /^(?:net )?oil and gas properties\b.*successful efforts.*\bnet\b.*$/,
      balance: 'debit',
    },
    {
      concept: 'OilAndGasPropertySuccessfulEffortMethodGross',
      labels: /^oil and gas properties\b.*successful efforts.*$/,
      balance: 'debit',
    },
    {
      concept: 'OilAndGasPropertyFullCostMethodNet',
      labels: /^(?:net )?oil and gas properties\b.*full cost.*\bnet\b.*$/,
      balance: 'debit',
    },
    {
      concept: 'OilAndGasPropertyFullCostMethodGross',
      labels: /^oil and gas properties\b.*full cost.*$/,
      balance: 'debit',
    },
    {
      concept: 'PropertyPlantAndEquipmentNet',
      labels:
        /^(?:total |net )(?:property|properties|plant|fixed assets)(?: (?:plant|land|buildings|rental machines|and|equipment|other property|furniture|fixtures|leasehold improvements|improvements))*(?: net)?$|^(?:property|properties|plant|fixed assets|equipment|premises|land)(?: (?:plant|land|buildings|rental machines|and|equipment|other property|furniture|fixtures|leasehold|improvements))*(?: at cost)?(?: (?:net|less accumulated|net of accumulated).*)$|^net (?:property|plant|equipment|fixed assets).*$/,
      balance: 'debit',
    },
    {
      concept: 'PropertyPlantAndEquipmentGross',
      labels:
        /^total (?:cost|property).* at cost$|^(?:property|properties|plant)(?: (?:plant|land|buildings|rental machines|and|equipment|other property))*(?: at cost| gross| at original cost)?$|^gross (?:property|plant).*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'Goodwill',
      labels:
        /^goodwill(?: net| less .*| net of .*)?$|^(?:cost in )?excess (?:of )?(?:cost |purchase price |of fair value )?(?:over|of|in excess of).*(?:net assets|acquired|businesses).*$|^excess of .*$|^cost in excess of .*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'IntangibleAssetsNetIncludingGoodwill',
      labels:
        /^(?:goodwill|intangibles?|intangible assets) and (?:other )?(?:acquired )?(?:intangibles?|intangible assets|goodwill).*$/,
      balance: 'debit',
    },
    {
      concept: 'FiniteLivedIntangibleAssetsNet',
      labels:
        /^(?:other |acquired |net )?intangibles?(?: assets)?(?: net| less .*| net of .*)?$|^(?:patents|trademarks|licenses).*(?:net|less|amortization).*$|^(?:patents?|trademarks?|licenses|copyrights)(?: and| patents| trademarks| licenses| copyrights| other intangibles?(?: assets)?)*$/,
      balance: 'debit',
    },
    {
      concept: 'CapitalizedComputerSoftwareNet',
      labels:
        /^(?:capitalized |computer )*software(?: costs| development costs)?(?: net| less .*| net of .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'DeferredTaxAssetsNetNoncurrent',
      labels:
        /^(?:non ?current |long term )?deferred (?:income )?tax(?:es)?(?: assets?| benefits?| charges)?(?: net)?$/,
      places: ['assets', 'noncurrentAssets'],
      balance: 'debit',
    },
    {
      concept: 'PrepaidPensionCostNoncurrent',
      labels: /^prepaid (?:pension|retirement|benefit).*$/,
      balance: 'debit',
    },
    {
      concept: 'DeferredCostsNoncurrent',
      labels: /^deferred (?:charges|costs)(?: and other(?: assets)?)?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'OtherAssetsNoncurrent',
      labels:
        /^other(?: non ?current| long term)? assets(?: net| non ?current| at cost)?(?: .*)?$|^other$|^sundry(?: assets)?$|^deposits and other(?: assets)?$|^investments and other assets$|^miscellaneous assets$/,
      places: ['assets', 'noncurrentAssets'],
      balance: 'debit',
    },
  ],
};
