/// A currency other than the euro, by its ISO 4217 code.
struct Currency: Sendable {
  let code: String
  /// What says all by itself, the code in small letters included where it is no Dutch word.
  let words: String
  /// What says it together with the country in front: "Amerikaanse" and "dollar".
  var countries = ""
  var names = ""

  /// Small change with a name of its own, which is not called a cent.
  static let change: [(words: String, name: String, factor: Double, share: Double)] = [
    ("mao jiao", "CNY", 0.1, 0.1), ("fen", "CNY", 0.01, 0.01),
    ("penni penniä", "penni", 1, 0.01), ("pfennig pfennige pfennigen", "pfennig", 1, 0.01),
    ("rappen", "rappen", 1, 0.01), ("centime centimes", "centime", 1, 0.01),
    ("kopeke kopeken", "kopeke", 1, 0.01),
    ("centavo centavos", "centavo", 1, 0.01), ("groszy grosz", "grosz", 1, 0.01),
    ("paisa paise", "paisa", 1, 0.01),
    ("kurus", "kurus", 1, 0.01), ("satang", "satang", 1, 0.01), ("agorot", "agora", 1, 0.01),
    ("stotinki", "stotinka", 1, 0.01), ("haler halers", "haler", 1, 0.01), ("filler", "filler", 1, 0.01),
    ("satoshi satoshis", "satoshi", 1, 0.000_000_01), ("shilling shillings", "shilling", 1, 0.05),
  ]

  /// The currencies of the world as the Taalunie spells them; names that are Dutch words as well ("lek", "won", "kroon")
  /// count only with their country.
  static let all: [Currency] =
    [
      dollar("USD", "amerikaanse us usa", "usd"), dollar("CAD", "canadese", "cad"),
      dollar("AUD", "australische", "aud"),
      dollar("NZD", "nieuwzeelandse", "nzd"), dollar("HKD", "hongkongse hongkong", "hkd"),
      dollar("SGD", "singaporese singapore", "sgd"), dollar("TWD", "taiwanese nieuwetaiwanese", "twd"),
      dollar("SRD", "surinaamse", "srd"), dollar("JMD", "jamaicaanse", "jmd"),
      dollar("BSD", "bahamaanse", "bsd"),
      dollar("BBD", "barbadiaanse barbadaanse", "bbd"), dollar("BZD", "belizaanse", "bzd"),
      dollar("BMD", "bermudaanse", "bmd"), dollar("BND", "bruneise", "bnd"), dollar("FJD", "fijische", "fjd"),
      dollar("GYD", "guyaanse", "gyd"), dollar("KYD", "caymaneilandse kaaimaneilandse", "kyd"),
      dollar("LRD", "liberiaanse", "lrd"), dollar("NAD", "namibische", "nad"),
      dollar("SBD", "salomonseilandse", "sbd"), dollar("TTD", "trinidadse", "ttd"),
      dollar("XCD", "oostcaribische oostcaribisch", "xcd"), dollar("ZWL", "zimbabwaanse", "zwl"),
      Currency(code: "GBP", words: "gbp", countries: "britse engelse", names: "pond ponden"),
      Currency(code: "EGP", words: "egp", countries: "egyptische", names: "pond ponden"),
      Currency(code: "LBP", words: "lbp", countries: "libanese", names: "pond ponden"),
      Currency(code: "SYP", words: "syp", countries: "syrische", names: "pond ponden"),
      Currency(code: "SDG", words: "sdg", countries: "soedanese", names: "pond ponden"),
      Currency(code: "SSP", words: "ssp", countries: "zuidsoedanese", names: "pond ponden"),
      Currency(code: "GIP", words: "gip", countries: "gibraltarese", names: "pond ponden"),
      Currency(code: "FKP", words: "fkp", countries: "falklandse", names: "pond ponden"),
      Currency(code: "SHP", words: "shp", countries: "sinthelenaanse", names: "pond ponden"),
      Currency(code: "IEP", words: "iep", countries: "ierse", names: "pond ponden"),
      Currency(
        code: "NLG", words: "nlg gulden guldens florijn florijnen", countries: "nederlandse hollandse",
        names: "gulden guldens"),
      Currency(code: "ANG", words: "", countries: "antilliaanse", names: "gulden guldens"),
      Currency(code: "XCG", words: "xcg", countries: "caribische", names: "gulden guldens"),
      Currency(code: "AWG", words: "awg", countries: "arubaanse", names: "florin gulden guldens"),
      Currency(code: "BEF", words: "bef", countries: "belgische", names: "frank franken"),
      Currency(code: "CHF", words: "chf", countries: "zwitserse", names: "frank franken"),
      Currency(code: "FRF", words: "frf", countries: "franse", names: "frank franken"),
      Currency(code: "LUF", words: "luf", countries: "luxemburgse", names: "frank franken"),
      Currency(code: "XPF", words: "xpf", countries: "polynesische", names: "frank franken"),
      Currency(code: "XAF", words: "xaf", countries: "centraalafrikaanse", names: "cfafrank frank"),
      Currency(code: "XOF", words: "xof", countries: "westafrikaanse", names: "cfafrank frank"),
      Currency(code: "BIF", words: "bif", countries: "burundese", names: "frank franken"),
      Currency(code: "CDF", words: "cdf", countries: "congolese", names: "frank franken"),
      Currency(code: "DJF", words: "djf", countries: "djiboutiaanse", names: "frank franken"),
      Currency(code: "GNF", words: "gnf", countries: "guineese", names: "frank franken"),
      Currency(code: "KMF", words: "kmf", countries: "comorese", names: "frank franken"),
      Currency(code: "RWF", words: "rwf", countries: "rwandese", names: "frank franken"),
      Currency(code: "DEM", words: "dem dmark", countries: "duitse", names: "mark marken"),
      Currency(code: "FIM", words: "fim markka", countries: "finse", names: "markka mark"),
      Currency(code: "BAM", words: "", countries: "bosnische", names: "mark marka"),
      Currency(code: "DKK", words: "dkk", countries: "deense", names: "kroon kronen"),
      Currency(code: "NOK", words: "", countries: "noorse", names: "kroon kronen"),
      Currency(code: "SEK", words: "sek", countries: "zweedse", names: "kroon kronen"),
      Currency(code: "ISK", words: "isk", countries: "ijslandse", names: "kroon kronen"),
      Currency(code: "CZK", words: "czk", countries: "tsjechische", names: "kroon kronen"),
      Currency(code: "EEK", words: "eek", countries: "estse estische", names: "kroon kronen"),
      Currency(code: "SKK", words: "skk", countries: "slowaakse", names: "kroon kronen"),
      Currency(code: "ATS", words: "ats", countries: "oostenrijkse", names: "schilling schillingen"),
      Currency(code: "ITL", words: "itl", countries: "italiaanse", names: "lire lira"),
      Currency(code: "TRY", words: "lira", countries: "turkse", names: "lira lire"),
      Currency(code: "ESP", words: "esp peseta pesetas", countries: "spaanse", names: "peseta pesetas"),
      Currency(code: "PTE", words: "pte escudo escudos", countries: "portugese", names: "escudo escudos"),
      Currency(code: "CVE", words: "cve", countries: "kaapverdische", names: "escudo escudos"),
      Currency(code: "GRD", words: "grd drachme drachmen", countries: "griekse", names: "drachme drachmen"),
      peso("ARS", "argentijnse", "ars"), peso("CLP", "chileense", "clp"), peso("COP", "colombiaanse", ""),
      peso("CUP", "cubaanse", ""), peso("DOP", "dominicaanse", ""), peso("MXN", "mexicaanse", "mxn"),
      peso("PHP", "filipijnse", "php"), peso("UYU", "uruguayaanse", "uyu"),
      dinar("DZD", "algerijnse", "dzd"), dinar("BHD", "bahreinse", "bhd"), dinar("IQD", "iraakse", "iqd"),
      dinar("JOD", "jordaanse", "jod"), dinar("KWD", "koeweitse", "kwd"), dinar("LYD", "libische", "lyd"),
      dinar("RSD", "servische", "rsd"), dinar("TND", "tunesische", "tnd"),
      Currency(code: "MKD", words: "mkd denar", countries: "macedonische", names: "denar"),
      Currency(code: "MAD", words: "dirham dirhams", countries: "marokkaanse", names: "dirham dirhams"),
      Currency(code: "AED", words: "", countries: "emiraatse arabische", names: "dirham dirhams"),
      Currency(
        code: "INR", words: "inr roepie roepies", countries: "indiase indische", names: "roepie roepies"),
      Currency(code: "PKR", words: "pkr", countries: "pakistaanse", names: "roepie roepies"),
      Currency(code: "LKR", words: "lkr", countries: "srilankaanse", names: "roepie roepies"),
      Currency(code: "NPR", words: "npr", countries: "nepalese", names: "roepie roepies"),
      Currency(code: "MUR", words: "mur", countries: "mauritiaanse", names: "roepie roepies"),
      Currency(code: "SCR", words: "scr", countries: "seychelse", names: "roepie roepies"),
      Currency(code: "MVR", words: "mvr rufiyaa", countries: "maldivische", names: "rufiyaa"),
      Currency(
        code: "IDR", words: "idr rupiah roepia roepiah", countries: "indonesische",
        names: "roepia roepiah rupiah"),
      Currency(code: "IRR", words: "irr rial rials", countries: "iraanse", names: "rial rials"),
      Currency(code: "OMR", words: "omr", countries: "omaanse", names: "rial rials"),
      Currency(code: "YER", words: "yer", countries: "jemenitische", names: "rial rials"),
      Currency(code: "QAR", words: "qar", countries: "qatarese", names: "rial rials riyal"),
      Currency(
        code: "SAR", words: "sar riyal riyals", countries: "saoedische saudische", names: "riyal riyals rial"),
      Currency(code: "KES", words: "kes", countries: "keniaanse", names: "shilling shillings"),
      Currency(code: "UGX", words: "ugx", countries: "oegandese", names: "shilling shillings"),
      Currency(code: "TZS", words: "tzs", countries: "tanzaniaanse", names: "shilling shillings"),
      Currency(code: "SOS", words: "", countries: "somalische", names: "shilling shillings"),
      Currency(code: "JPY", words: "jpy", countries: "japanse", names: "yen"),
      Currency(
        code: "CNY", words: "cny yuan renminbi kuai rmb", countries: "chinese", names: "yuan renminbi"),
      Currency(code: "KRW", words: "krw", countries: "koreaanse zuidkoreaanse", names: "won"),
      Currency(code: "KPW", words: "kpw", countries: "noordkoreaanse", names: "won"),
      Currency(code: "RUB", words: "rub roebel roebels", countries: "russische", names: "roebel roebels"),
      Currency(code: "BYN", words: "byn", countries: "wittrussische belarussische", names: "roebel roebels"),
      Currency(code: "UAH", words: "uah hryvnia hrivna grivna", countries: "oekraiense", names: "hryvnia"),
      Currency(code: "PLN", words: "pln zloty zlotys", countries: "poolse", names: "zloty zlotys"),
      Currency(code: "HUF", words: "huf forint forinten", countries: "hongaarse", names: "forint"),
      Currency(code: "RON", words: "", countries: "roemeense", names: "leu lei"),
      Currency(code: "MDL", words: "mdl", countries: "moldavische", names: "leu lei"),
      Currency(code: "BGN", words: "bgn leva", countries: "bulgaarse", names: "lev leva"),
      Currency(code: "HRK", words: "hrk kuna", countries: "kroatische", names: "kuna"),
      Currency(code: "SIT", words: "tolar", countries: "sloveense", names: "tolar"),
      Currency(code: "LTL", words: "ltl litas", countries: "litouwse", names: "litas"),
      Currency(code: "LVL", words: "lvl", countries: "letse", names: "lats"),
      Currency(code: "ALL", words: "", countries: "albanese", names: "lek"),
      Currency(code: "GEL", words: "lari", countries: "georgische", names: "lari"),
      Currency(code: "AMD", words: "dram", countries: "armeense", names: "dram"),
      Currency(code: "AZN", words: "azn", countries: "azerbeidzjaanse", names: "manat"),
      Currency(code: "TMT", words: "tmt manat", countries: "turkmeense", names: "manat"),
      Currency(code: "KZT", words: "kzt tenge", countries: "kazachse kazachstaanse", names: "tenge"),
      Currency(code: "UZS", words: "uzs", countries: "oezbeekse", names: "som sum"),
      Currency(code: "KGS", words: "kgs", countries: "kirgizische", names: "som"),
      Currency(code: "TJS", words: "tjs somoni", countries: "tadzjiekse", names: "somoni"),
      Currency(code: "AFN", words: "afn afghani afghanis", countries: "afghaanse", names: "afghani"),
      Currency(
        code: "ILS", words: "ils sjekel sjekels shekel shekels", countries: "israelische",
        names: "sjekel sjekels shekel"),
      Currency(code: "THB", words: "thb baht", countries: "thaise", names: "baht"),
      Currency(code: "VND", words: "vnd dong", countries: "vietnamese", names: "dong"),
      Currency(code: "LAK", words: "", countries: "laotiaanse", names: "kip"),
      Currency(code: "KHR", words: "khr riel", countries: "cambodjaanse", names: "riel"),
      Currency(code: "MMK", words: "mmk kyat", countries: "birmese", names: "kyat"),
      Currency(code: "MNT", words: "mnt tugrik", countries: "mongoolse", names: "tugrik"),
      Currency(code: "MYR", words: "myr ringgit", countries: "maleisische", names: "ringgit"),
      Currency(code: "BDT", words: "bdt taka", countries: "bengalese", names: "taka"),
      Currency(code: "BTN", words: "btn ngultrum", countries: "bhutaanse", names: "ngultrum"),
      Currency(code: "MOP", words: "pataca patacas", countries: "macause", names: "pataca"),
      Currency(code: "PGK", words: "pgk kina", countries: "papoease", names: "kina"),
      Currency(code: "WST", words: "wst", countries: "samoaanse", names: "tala"),
      Currency(code: "ZAR", words: "zar", countries: "zuidafrikaanse", names: "rand"),
      Currency(code: "BWP", words: "bwp pula", countries: "botswaanse", names: "pula"),
      Currency(code: "ETB", words: "etb birr", countries: "ethiopische", names: "birr"),
      Currency(code: "ERN", words: "ern nakfa", countries: "eritrese", names: "nakfa"),
      Currency(code: "GHS", words: "ghs cedi", countries: "ghanese", names: "cedi"),
      Currency(code: "GMD", words: "gmd dalasi", countries: "gambiaanse", names: "dalasi"),
      Currency(code: "NGN", words: "ngn naira", countries: "nigeriaanse", names: "naira"),
      Currency(code: "AOA", words: "aoa kwanza", countries: "angolese", names: "kwanza"),
      Currency(code: "ZMW", words: "zmw kwacha", countries: "zambiaanse", names: "kwacha"),
      Currency(code: "MWK", words: "mwk", countries: "malawische", names: "kwacha"),
      Currency(code: "MZN", words: "mzn metical", countries: "mozambikaanse", names: "metical"),
      Currency(code: "MGA", words: "mga ariary", countries: "malagassische", names: "ariary"),
      Currency(code: "MRU", words: "mru ouguiya", countries: "mauritaanse", names: "ouguiya"),
      Currency(code: "SLL", words: "sll", countries: "sierraleoonse", names: "leone"),
      Currency(code: "LSL", words: "lsl loti", countries: "lesothaanse", names: "loti"),
      Currency(code: "SZL", words: "szl lilangeni", countries: "swazische", names: "lilangeni"),
      Currency(code: "BRL", words: "brl reais", countries: "braziliaanse", names: "real reais"),
      Currency(code: "BOB", words: "boliviano bolivianos", countries: "boliviaanse", names: "boliviano"),
      Currency(code: "VES", words: "ves bolivar bolivars", countries: "venezolaanse", names: "bolivar"),
      Currency(code: "PYG", words: "pyg guarani guaranis", countries: "paraguayaanse", names: "guarani"),
      Currency(code: "CRC", words: "crc colones", countries: "costaricaanse", names: "colon colones"),
      Currency(code: "GTQ", words: "gtq quetzal quetzals", countries: "guatemalteekse", names: "quetzal"),
      Currency(code: "HNL", words: "hnl lempira", countries: "hondurese", names: "lempira"),
      Currency(code: "HTG", words: "htg gourde", countries: "haitiaanse", names: "gourde"),
      Currency(code: "NIO", words: "nio cordoba", countries: "nicaraguaanse", names: "cordoba"),
      Currency(code: "PAB", words: "pab balboa", countries: "panamese", names: "balboa"),
      Currency(code: "PEN", words: "", countries: "peruaanse", names: "sol"),
      Currency(code: "BTC", words: "btc bitcoin bitcoins"), Currency(code: "ETH", words: "eth ethereum"),
      // Which of the countries is not told.
      Currency(code: "dinar", words: "dinar dinars"), Currency(code: "peso", words: "peso pesos"),
      Currency(code: "franc", words: "franken"),
    ]

  private static func dollar(_ code: String, _ countries: String, _ words: String) -> Currency {
    Currency(code: code, words: words, countries: countries, names: "dollar dollars")
  }

  private static func peso(_ code: String, _ countries: String, _ words: String) -> Currency {
    Currency(code: code, words: words, countries: countries, names: "peso pesos")
  }

  private static func dinar(_ code: String, _ countries: String, _ words: String) -> Currency {
    Currency(code: code, words: words, countries: countries, names: "dinar dinars")
  }

  /// The currency that a country and a name make together, by the hashes of the two words.
  static func code(_ country: UInt64, _ name: UInt64) -> String? {
    byCountry[country]?.first { $0.names.contains(name) }?.code
  }

  private static let byCountry: [UInt64: [(names: Set<UInt64>, code: String)]] = {
    var table: [UInt64: [(names: Set<UInt64>, code: String)]] = [:]
    for currency in all {
      let names = Set(currency.names.split(separator: " ").map { Lexicon.hash(String($0)) })
      for country in currency.countries.split(separator: " ") {
        table[Lexicon.hash(String(country)), default: []].append((names, currency.code))
      }
    }
    return table
  }()

  /// The codes by their hashes, for those that are written in capitals: "20 NOK". An AED saves lives more often than it pays.
  static let codes: [UInt64: String] = Dictionary(
    all.filter { $0.code.utf8.count == 3 && $0.code != "AED" }.map {
      (Lexicon.hash($0.code.lowercased()), $0.code)
    },
    uniquingKeysWith: { first, _ in first })

  /// Signs that are no words, by their scalars.
  static let signs: [UInt32: String] = [
    0xA3: "£", 0xA5: "JPY", 0x20B9: "INR", 0x20A8: "INR", 0x20A9: "KRW", 0x20BD: "RUB", 0x20BA: "TRY",
    0x20AA: "ILS",
    0xE3F: "THB", 0x20AB: "VND", 0x20A6: "NGN", 0x20B1: "PHP", 0x20B4: "UAH", 0x20B5: "GHS", 0x20A1: "CRC",
    0x20B2: "PYG", 0x20B8: "KZT", 0x20AD: "LAK", 0x20AE: "MNT", 0x20BC: "AZN", 0x20BE: "GEL", 0x20BF: "BTC",
  ]

  /// The letters in front of a "$" that tell whose dollar it is.
  static let dollars: [String: String] = [
    "us": "USD", "usd": "USD", "cad": "CAD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD",
    "hk": "HKD", "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "r": "BRL", "mx": "MXN", "srd": "SRD", "j": "JMD", "ttd": "TTD", "tt": "TTD",
  ]
}
