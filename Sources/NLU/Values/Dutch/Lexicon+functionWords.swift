extension LexiconBuilder {
  /// Words that hold a sentence together.
  mutating func addFunctionWords() {
    set(
      """
      en of maar want dus als dan dat die dit deze er hier daar is zijn was waren ben bent heb hebt heeft hebben had \
      ik je jij u hij ze zij we wij jullie men het de een in op aan om bij met van voor na naar over onder uit te tot \
      door per kan kun kunt kunnen wil wilt willen zou zouden moet moeten mag mogen zal zullen ga gaat gaan kom komt \
      komen graag ook nog al wel niet geen even eens toch maar zo heel erg liever alleen samen vanaf tussen rond \
      sinds uiterlijk mij me hem haar ons hun mijn jouw uw zijn onze wat wie waar wanneer hoe omdat zodat terwijl zodra \
      behalve tenzij thuis open dicht gesloten bereikbaar beschikbaar aanwezig langs elke iedere ieder \
      bel belt bellen mail mailen doen houden zien starten begint beginnen eindigt iets iemand allemaal alstublieft \
      alsjeblieft aub svp weg vrij terug
      """
    ) { $0.flags.insert(.function) }
    set("een n") { $0.key = .a }
    set("de het t d") { $0.key = .the }
    set("en") { $0.key = .and }
    set("of") { $0.key = .or }
    set("om") { $0.key = .at }
    set("op") { $0.key = .on }
    set("in") { $0.key = .inside }
    set("van") { $0.key = .of }
    set("vanaf sinds sedert") { $0.key = .from }
    set("tot") { $0.key = .until }
    set("met") { $0.key = .with }
    set("tussen") { $0.key = .between }
    set("voor") { $0.key = .before }
    set("na") { $0.key = .after }
    set("over") { $0.key = .over }
    set("rond rondom omstreeks circa ca ongeveer tegen stipt zowat zon plusminus ruim bijna precies exact") {
      $0.key = .around
    }
    set("meer hoger groter zwaarder duurder") { $0.key = .more }
    set("minder lager kleiner lichter goedkoper") { $0.key = .less }
    set("minstens minimaal tenminste") { $0.key = .atLeast }
    set("hoogstens hooguit maximaal") { $0.key = .atMost }
    set("eerder vroeger") { $0.key = .earlier }
    set("rest") { $0.key = .rest }
    set("niet") { $0.key = .not }
    set("vroeg laat zo") { $0.key = .early }
    set("boven") { $0.key = .above }
    set("onder") { $0.key = .below }
    set(
      "hoog hoge breed brede lang lange diep diepe dik dikke ver verder lopen verderop afstand hoogte breedte"
    ) {
      $0.flags.insert(.dimension)
    }
    set(
      """
      moet moeten klaar af antwoord reactie inleveren leveren betalen betaald indienen aanvragen vertrekken eruit verlaten \
      ontruimen ontruimd opzeggen opgezegd inschrijven aanmelden ingeleverd ingediend deadline voldoen opleveren
      """
    ) {
      $0.flags.insert(.deadline)
    }
    set(
      """
      nodig kost kosten kostte kostten betalen betaald schuld schulden subsidie budget begroting lening hypotheek spaargeld \
      verdienen verdient verdiend waard waarde prijs koopprijs huurprijs salaris loon inkomen geld bedrag boete
      """
    ) { $0.flags.insert(.spending) }
    set(
      """
      afspraak afspraken afspraakje plan plannen planning alarm wekker herinnering reservering boeking meeting vergadering \
      bijeenkomst ontmoeting gesprek belafspraak uitnodiging kaartje kaartjes ticket tickets programma agenda
      """
    ) { $0.flags.insert(.planned) }
    set("percentage") { $0.key = .percentage }
    set("geleden") { $0.key = .ago }
    set("binnen") { $0.key = .within }
    set("volgende volgend eropvolgende") { $0.key = .next }
    set("komende komend aankomende aankomend aanstaande aanstaand eerstvolgende eerstkomende") {
      $0.key = .coming
    }
    set("deze dit dees die huidige huidig") { $0.key = .this }
    set("vorige vorig afgelopen verleden voorgaande") { $0.key = .previous }
    set("laatste") { $0.key = .final }
    set("s") { $0.key = .genitive }
    set("stuk") { $0.key = .piece }
    set("paar") { $0.key = .pair }
    set("uiterlijk") { $0.key = .latest }
    set("later erna daarna") { $0.key = .later }
    set("elke iedere elk ieder") { $0.key = .each }
    set("min minus") { $0.key = .minus }
    set("punt") { $0.key = .point }
    set("duurt duren gedurende duur duurde lang") { $0.key = .lasts }
    set("nummer nr nummers") {
      $0.key = .number
      $0.flags.insert(.announcesHouseNumber)
    }
    set("huisnummer") { $0.flags.insert(.announcesHouseNumber) }
    set(
      """
      bsn bns bsnr bsnnr burgerservicenummer burgerservicenr burgerservicenummers burgerservicenumer burgerservisenummer \
      burgerservicenummber burgernummer bsnnummer bsnummer bsnnumer sofi sofinummer sofinr sofinumer rijksregisternummer
      """
    ) { $0.flags.insert(.announcesBSN) }
    set(
      """
      iban ibannummer ibannr rekeningnummer rekeningnr rekeningnumer bankrekening bankrekeningnummer bankrekeningnr \
      bankrekeningnumer banknummer banknr gironummer girorekening
      """
    ) { $0.flags.insert(.announcesAccount) }
    set("nl com be org net eu info gov edu io uk fr app dev amsterdam frl") { $0.flags.insert(.domain) }
  }
}
