/** Income statements of commercial and industrial companies (Regulation S-X, article 5-03). */
import type { ConceptTable } from './concept.ts';

export const incomeStatement: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'SalesRevenueNet',
      labels:
        /^(?:total |consolidated )?(?:net )?sales(?: net| billed| to customers| and (?:other )?(?:operating )?revenues?| and services| and rentals| from continuing operations)?$|^net (?:sales|shipments|revenues? from sales)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'SalesRevenueGoodsNet',
      labels:
        /^(?:product|merchandise|hardware|equipment|goods)s? (?:sales|revenues?)$|^sales of (?:products|goods|merchandise)$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'SalesRevenueServicesNet',
      labels:
        /^(?:services?|maintenance|software maintenance|service revenues?|services and other)(?: revenues?)?$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'FranchiseRevenue',
      labels: /^franchise (?:royalties|fees|revenues?|income)(?: .*)?$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'OilAndGasRevenue',
      labels: /^(?:crude )?oil and (?:natural )?gas (?:sales|revenues?|production)$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'OperatingLeasesIncomeStatementLeaseRevenue',
      labels: /^(?:minimum |base )?(?:rental (?:income|revenues?)|rents)$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'RoyaltyRevenue',
      labels: /^royalt(?:y|ies)(?: income| revenues?)?$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'OilAndGasProductionExpense',
      labels:
        /^lease operating (?:expenses?|costs?)(?: and .*)?$|^oil and gas production (?:expenses?|costs?)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'ExplorationExpense',
      labels: /^exploration(?: expenses?| costs?)?(?: including .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'Revenues',
      labels:
        /^(?:total |consolidated |gross )?(?:net |operating )?revenues?(?: and other income| total| net)?$|^total (?:net )?(?:sales|revenues?)(?: .*)?$|^(?:total )?(?:net )?operating revenues?$|^total income$|^sales and (?:other )?revenues?$/,
      balance: 'credit',
    },
    {
      concept: 'CostOfGoodsSold',
      labels:
        /^(?:total )?costs? of (?:goods|products?|merchandise)(?: and services)?(?: sold| sales)?(?: .*)?$|^(?:materials and production|manufacturing costs?|costs? of manufactured.*|costs of products and services.*)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'CostOfRevenue',
      labels:
        /^(?:total )?costs? of (?:net )?(?:sales|revenues?|operations|services)(?: .*)?$|^cost of (?:sales|revenue).*$|^total (?:costs?|costs? of sales.*)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'GrossProfit',
      labels: /^(?:total )?gross (?:profit|margin|income)(?: on sales)?$/,
      balance: 'credit',
    },
    {
      concept: 'ResearchAndDevelopmentExpense',
      labels:
        /^(?:company sponsored |net )?(?:research|product|engineering|r and d)(?: and)?(?: engineering| product)?(?: and)?(?: development| research)(?: and engineering)?(?: expenses?| costs?)?$|^research development and (?:engineering|related).*$|^research and (?:product )?development.*$|^engineering and product development$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'ResearchAndDevelopmentInProcess',
      labels: /.*(?:in process|inprocess) (?:research|technology|r and d).*|^acquired in process.*/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'SellingAndMarketingExpense',
      labels:
        /^(?:selling|sales|marketing|advertising)(?: and (?:marketing|selling|sales|distribution|promotion|advertising))?(?: expenses?)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'GeneralAndAdministrativeExpense',
      labels:
        /^(?:general|administrative|corporate)(?: and (?:administrative|general|other|corporate))?(?: expenses?| overhead)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'SellingGeneralAndAdministrativeExpense',
      labels:
        /^(?:selling|marketing|sales|general|distribution|administrative)(?: selling| marketing| distribution| general| informational)*(?: and)? (?:general|administrative|administration|selling)(?: and (?:administrative|general|selling|corporate|other|research))*(?: expenses?| costs?)?(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'DepreciationDepletionAndAmortization',
      labels:
        /^(?:depreciation|depletion)(?: depletion| depreciation)?(?: and (?:amortization|depletion|depletion and amortization))?(?: expense)?(?: of .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'AmortizationOfIntangibleAssets',
      labels:
        /^amortization(?: of (?:goodwill|intangible|intangibles|acquired|excess|purchased).*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'PreOpeningCosts',
      labels: /^(?:store )?pre ?opening (?:costs?|expenses?)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'ProvisionForDoubtfulAccounts',
      labels:
        /^provisions? for (?:doubtful|uncollectible|bad debts?)(?: .*)?$|^bad debts?(?: expense)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'OperatingLeasesRentExpenseNet',
      labels: /^rents?(?: expenses?)?$/,
      places: ['costs'],
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'ImpairmentOfLongLivedAssetsHeldForUse',
      labels: /^(?:write ?downs?|write ?offs?|impairment) of (?:long lived|fixed) assets(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'LitigationSettlementExpense',
      labels: /^(?:litigation|lawsuit|legal) (?:settlements?|judgments?)(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'ForeignCurrencyTransactionGainLossBeforeTax',
      labels:
        /^(?:net )?foreign (?:currency )?(?:exchange|transaction) (?:gains?|loss(?:es)?)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'CurrentIncomeTaxExpenseBenefit',
      labels: /^current(?:ly payable)?$/,
      places: ['income'],
      balance: 'debit',
    },
    {
      concept: 'DeferredIncomeTaxExpenseBenefit',
      labels: /^deferred$/,
      places: ['income'],
      balance: 'debit',
    },
    {
      concept: 'RestructuringCharges',
      labels:
        /^(?:provision for )?(?:restructuring|reorganization|plant closing|severance)(?: and (?:other|asset|related|special|unusual|severance).*)?(?: charges?| costs?| expenses?| provisions?)*(?: .*)?$|^(?:special|unusual|nonrecurring) (?:charges?|items?|costs?).*$/,
      balance: 'debit',
    },
    {
      concept: 'CostsAndExpenses',
      labels:
        /^total (?:costs and |operating costs and )(?:other )?(?:expenses|deductions)(?: .*)?$|^(?:total )?costs (?:and )?expenses and other$|^total expenses$|^costs and expenses total$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'OperatingExpenses',
      labels:
        /^total operating (?:expenses?|costs?)(?: .*)?$|^operating expenses$|^operating costs and expenses$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'OperatingIncomeLoss',
      labels:
        /^(?:total )?(?:operating|income loss from|income from|earnings from|profit from|loss from) ?(?:operating|operations?)? ?(?:income|profit|earnings|loss|operations?|margin)(?: loss)?$|^(?:income|earnings|profit|loss)(?: loss)? from operations$|^operating (?:income|profit|earnings|loss)(?: (?!before|excluding).*)?$|^total operating (?:income|profit).*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestAndOtherIncome',
      labels: /^(?:total )?(?:interest|investment) and other income(?: net)?$/,
      balance: 'credit',
    },
    {
      concept: 'InvestmentIncomeInterest',
      labels:
        /^(?:interest|investment)(?: and (?:dividend|investment|other))? income(?: net| and .*)?$|^interest earned$|^interest and dividends?(?: income)?$/,
      balance: 'credit',
    },
    {
      concept: 'InterestIncomeExpenseNonoperatingNet',
      labels:
        /^(?:net )?interest(?: income)?(?: expense)?(?: and other)?(?: income)? net$|^interest and other income net$|^net interest (?:income|expense)$|^interest (?:income expense|and other) net$/,
      balance: null,
    },
    {
      concept: 'InterestExpense',
      labels:
        /^(?:total )?interest(?: and (?:other )?(?:debt|financing|financial).*)?(?: expenses?| charges?| costs?| on (?:long term |other )?(?:debt|loans|borrowings).*)*(?: net of (?:interest )?capitalized.*| less .*)?$|^interest expense .*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'IncomeLossFromEquityMethodInvestments',
      labels:
        /^equity in (?:net )?(?:earnings|income|loss|losses|results).*$|^(?:income|earnings) (?:from|of) (?:unconsolidated|affiliated|equity).*$/,
      balance: 'credit',
    },
    {
      concept: 'MinorityInterestInNetIncomeLossOfConsolidatedEntities',
      labels: /^(?:less )?minority (?:interests?|(?:share|stock)holders)(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'GainLossOnSaleOfPropertyPlantEquipment',
      labels:
        /^(?:net )?(?:gain|loss)(?:es|s)?(?: loss)? (?:on|from) (?:the )?(?:sales?|disposals?|dispositions?) of (?:property|fixed|assets|plant|equipment).*$/,
      balance: 'credit',
    },
    {
      concept: 'GainLossOnSaleOfBusiness',
      labels:
        /^(?:net )?gains?(?: loss)? (?:on|from) (?:the )?(?:sales?|disposals?|dispositions?) of .*$/,
      balance: 'credit',
    },
    {
      concept: 'OtherNonoperatingIncomeExpense',
      labels:
        /^(?:total )?other (?:income|expenses?|deductions?|revenue)(?: expenses?| deductions| income)?(?: net| principally .*| and .*)?$|^total other (?:income|expense)s?(?: .*)?$|^(?:total )?(?:non ?operating|nonoperating) (?:income|expense).*$|^other net$|^other$|^miscellaneous(?: net| income.*| expense.*)?$/,
      balance: 'credit',
    },
    {
      concept:
        'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
      labels:
        /^(?!.*(?:\btax effect|net of)).*(?:income|earnings|loss|profit|operations)(?: .*)? before (?:(?:provision|credit|benefit|charge)s? (?:for|from) |(?:federal|u s|domestic|the following|taxes on)\b.*|(?:us )?(?:federal )?)?(?:(?:and |foreign |state |u s |federal )*(?:income )?tax(?:es)?(?: on income)?|provision)(?:.*)$|^pre ?tax (?:income|earnings|profit|loss).*$|^before income taxes.*$|^(?:total )?(?:income|earnings) before.*income tax.*$/,
      balance: 'credit',
    },
    {
      concept: 'IncomeTaxExpenseBenefit',
      labels:
        /^(?:less )?(?:total )?(?:provisions?|benefit|credit|charge)s?(?: benefit| credit| recovery)? (?:for|from|of) (?:(?:federal|and|state|foreign|u s|domestic|current) )*(?:income )?tax(?:es)?(?: on income)?(?: .*)?$|^(?:total |applicable |federal |and |state |foreign |estimated |u s )*income tax(?:es)?(?: expense| provision| benefit| credit| recovery| recoverable| expenses)*(?: .*)?$|^taxes on (?:income|earnings)(?: .*)?$|^(?:total )?(?:provision|tax expense|tax provision)$|^provision for taxes.*$/,
      balance: 'debit',
    },
    {
      concept: 'IncomeLossFromContinuingOperations',
      labels:
        /^(?:net )?(?:income|earnings|loss|profit)(?: loss)?(?: from)? (?:continuing operations|before (?:discontinued|extraordinary|cumulative|effects? of (?:a )?(?:change|accounting)|(?:changes? in )?accounting).*)$|^(?:income|earnings|loss)(?: loss)? from continuing operations(?: before (?:extraordinary|cumulative|discontinued|accounting|effect).*)?$|^(?:income|earnings|loss)(?: loss)? before (?:the )?(?:cumulative|extraordinary|discontinued|accounting|effects?|change).*$|^continuing operations$/,
      balance: 'credit',
    },
    {
      concept: 'IncomeLossFromDiscontinuedOperationsNetOfTax',
      labels:
        /^(?:total )?(?:(?:net )?(?:income|earnings|loss|gain)(?: loss)? (?:from|on) )?(?:(?:disposal|sale|operation)s? of )?(?:the )?discontinued (?:operations?|business(?:es)?|subsidiar.*|segments?)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'ExtraordinaryItemNetOfTax',
      labels: /^extraordinary (?:items?|gains?|loss(?:es)?|charges?|credits?)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'CumulativeEffectOfNewAccountingPrincipleInPeriodOfAdoption',
      labels:
        /^(?:cumulative )?effects? of (?:(?:a |the )?(?:changes?|accounting|adopting|adoption|new)).*$|^(?:changes? in )?accounting (?:principles?|changes?|methods?).*$/,
      balance: 'credit',
    },
    {
      concept: 'NetIncomeLossAvailableToCommonStockholdersBasic',
      labels:
        /^(?:net )?(?:income|earnings|loss)(?: loss)? (?:available|applicable|attributable|allocable)(?: to| for) (?:common|class).*$|^(?:net )?(?:income|earnings|loss)(?: loss)? (?:on|to|for) common.*$|^net (?:income|earnings) after preferred.*$|^balance (?:available )?for common.*$/,
      balance: 'credit',
    },
    {
      concept: 'PreferredStockDividendsIncomeStatementImpact',
      labels:
        /^(?:less )?(?:preferred|preference|dividends? (?:requirements? )?(?:on|for) preferred|dividend requirements)(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'NetIncomeLoss',
      labels:
        /^(?:total )?net (?:income|earnings|loss|profit)(?: or loss| loss| earnings)?(?: for the (?:year|period))?(?: as reported)?$|^net (?:income|earnings) .*(?:as reported)$|^(?:income|loss) loss$|^net (?:income|earnings|loss)$/,
      balance: 'credit',
    },
    {
      concept: 'ProfitLoss',
      labels: /^(?:consolidated net (?:income|earnings)|profit(?: loss)?(?: for the year)?)$/,
      balance: 'credit',
    },
  ],
};
