import Model

/// What the desk says to officials, as `intents/texts/` names it. Every one must be there.
public enum DeskText: String, Sendable, CaseIterable {
  case help = "balie_hulp"
  case helpList = "balie_hulp_zaken"
  case helpShow = "balie_hulp_toon"
  case helpPickUp = "balie_hulp_pak_op"
  case helpAnswer = "balie_hulp_antwoord"
  case helpAsk = "balie_hulp_vraag"
  case helpPromise = "balie_hulp_beloof"
  case helpKeep = "balie_hulp_nagekomen"
  case helpClose = "balie_hulp_klaar"
  case helpGiveBack = "balie_hulp_geef_terug"
  case helpHelp = "balie_hulp_help"
  case list = "balie_zaken"
  case listEmpty = "balie_zaken_leeg"
  case listMore = "balie_zaken_meer"
  case line = "balie_regel"
  case lineLate = "balie_regel_te_laat"
  case lineKept = "balie_regel_niets_open"
  case lineHeld = "balie_regel_bij"
  case shown = "balie_zaak"
  case promises = "balie_zaak_beloften"
  case history = "balie_zaak_verloop"
  case pickedUp = "balie_opgepakt"
  case sent = "balie_verstuurd"
  case promised = "balie_beloofd"
  case kept = "balie_nagekomen"
  case nothingOpen = "balie_niets_open"
  case stillOpen = "balie_nog_open"
  case closed = "balie_klaar"
  case givenBack = "balie_teruggegeven"
  case notHeld = "balie_niet_in_handen"
  case heldByOther = "balie_bij_ander"
  case over = "balie_voorbij"
  case unknownNumber = "balie_onbekend_nummer"
  case erasedNumber = "balie_gewist_nummer"
  case whichCase = "balie_welke"
  case noText = "balie_geen_tekst"
  case noDay = "balie_geen_datum"
  case pastDay = "balie_datum_voorbij"
  case unknown = "balie_onbekend"

  // Unasked
  case citizenWrites = "balie_reactie"
  case emergency = "balie_nood"
  case withdrawn = "balie_ingetrokken"
  case erased = "balie_gewist"
  case reminder = "balie_herinnering"
  case late = "balie_te_laat"
}

extension Scene {
  /// The next variant of a text of the desk, filled in.
  mutating func phrase(desk key: DeskText, _ values: [Placeholder: String] = [:]) -> String {
    phrase(catalogue.texts[key.rawValue], as: key.rawValue, values) ?? ""
  }

  /// Says a text of the desk.
  mutating func say(desk key: DeskText, _ values: [Placeholder: String] = [:]) {
    say(Reply(phrase(desk: key, values)))
  }
}
