extension LexiconBuilder {
  mutating func addPlaces() {
    set(
      """
      is in en de ik je we ze op om er te of na al ja me mn zo nu tv km cm mm kg eu uu ga ie ma di wo do vr za bv nv uw \
      zn ze jo go hu ui os as pc cd ai st ha cc mb gb kb kw bb ev kn pk
      """
    ) { $0.flags.insert(.commonPair) }
  }
}

/// How Dutch street names end, and what ends the same but is none.
enum StreetNames {
  /// By their last letter, so that few are compared.
  static let endings: [String] = [
    "straat", "laan", "weg", "plein", "kade", "gracht", "dijk", "park", "hof", "singel", "pad", "steeg",
    "baan", "dreef",
    "ring", "markt", "plantsoen", "straatje", "pleintje", "hofje", "plaats", "wal", "haven", "boulevard",
    "allee", "burg",
    "oever", "poort", "brink", "erf", "kamp", "veld", "tuin", "akker", "kwartier", "dwarsstraat", "str",
  ]

  /// Endings of so many common words that a capital letter and a number, or an address, must go with them.
  static let weakEndings: Set<String> = [
    "baan", "ring", "markt", "plaats", "wal", "haven", "burg", "oever", "poort", "erf", "kamp", "veld",
    "tuin", "akker",
    "kwartier", "park", "hof", "pad", "boulevard", "allee", "brink",
  ]

  /// What is a street by itself when it has a capital and a house number.
  static let bare: Set<UInt64> = Set(
    "markt brink plein dam laan dijk wal singel weg haven hof ring park dreef oever gracht kade nieuwmarkt"
      .split(separator: " ").map { Lexicon.hash(String($0)) })

  /// Common nouns and adverbs with such an ending.
  static let none: Set<UInt64> = Set(
    """
    onderweg halverwege weg straat laan plein park hof pad baan ring markt vanwege uitweg omweg snelweg autoweg fietspad \
    voetpad wandelpad speelplein schoolplein marktplein winkelstraat woonstraat \
    zijstraat fietsstraat buurtpark speelpark stadspark pretpark landgoed werkplaats speelplaats standplaats parkeerplaats \
    woonplaats geboorteplaats plaats vuilnis moestuin buurttuin volkstuin achtertuin voortuin tuin kleuterhof gerechtshof \
    rommelmarkt kerstmarkt vlooienmarkt braderie arbeidsmarkt woningmarkt huizenmarkt supermarkt boekenmarkt weekmarkt \
    markt banenmarkt woonwijk voetbalveld sportveld speelveld trapveld veld vliegveld grasveld schaatsbaan skatebaan \
    ijsbaan skeetbaan loopbaan bijbaan baan rijbaan busbaan atletiekbaan tennisbaan kwartier woonerf erf gedoe herinnering \
    vergadering verandering uitkering verzekering kring keuring regering levering financiering toelichting sering oorring \
    uitvoering zorgverzekering ziektekostenverzekering opvoering verbetering jaarvergadering ring wandelweg fietsweg \
    landweg zandweg waterweg spoorweg overweg lichtpoort poort haven jachthaven binnenhaven bedrijventerrein kamp \
    zomerkamp vakantiekamp tentenkamp aanpak terugweg heenweg doorweg landbouw bedrijvenpark vakantiepark industriepark \
    skatepark wandelpark dijk kade gracht singel steeg dreef wal oever geding straatje pleintje hofje omringd \
    levensweg huisweg binnenweg kinderboerderij autobaan rolbaan bowlingbaan glijbaan kegelbaan startbaan droombaan \
    hondenpad tuinpad klompenpad bospad zandpad schelpenpad werkpark recreatiepark tiener achterpad raad
    """.split(separator: " ").map { Lexicon.hash(String($0)) })
}
