/// The bot's own texts, as `intents/texts/` names them. Every one must be there, or the directory has a fault.
public enum TextKey: String, Sendable, CaseIterable {
  // Coming and going
  case welcomeBack = "welkom_terug"
  case stopped = "gestopt"
  case nothingToStop = "niets_te_stoppen"
  case startedOver = "opnieuw_begonnen"
  case resumed = "verder"
  case nothingSaidYet = "niets_te_herhalen"

  // Filling in a form
  case stillOpen = "open_vraag"
  case example = "voorbeeld"
  case why = "waarom"
  case skipped = "overgeslagen"
  case leftOpen = "opengelaten"
  case firstNeeded = "eerste_nodig"
  case invalidContact = "contact_onduidelijk"
  case contactKept = "contact_bewaard"
  case chooseOne = "kies_een"
  case noStepBack = "geen_stap_terug"
  case noted = "genoteerd"

  // The summary
  case summary = "samenvatting"
  case summaryUnclear = "samenvatting_onduidelijk"
  case changeWhich = "wat_veranderen"
  case changeUnknown = "wat_veranderen_onbekend"
  case notKnown = "niet_ingevuld"
  case send = "knop_versturen"
  case change = "knop_veranderen"
  case stop = "knop_stoppen"
  case yes = "knop_ja"
  case no = "knop_nee"
  case skip = "knop_overslaan"
  case somethingElse = "knop_iets_anders"
  case person = "knop_mens"

  // After sending
  case caseOpened = "zaak_geopend"
  case notShared = "niet_gedeeld"
  case nextNeed = "volgende_vraag"
  case resumeOffer = "verder_met"
  case alsoHeard = "ook_gehoord"

  // The citizen's own cases and data
  case caseList = "zaken_lijst"
  case caseLine = "zaak_regel"
  case caseLate = "zaak_regel_te_laat"
  case caseWithdrawnLine = "zaak_regel_ingetrokken"
  case askAddition = "vraag_aanvulling"
  case added = "aangevuld"
  case askWithdraw = "vraag_intrekken"
  case withdrawn = "ingetrokken"
  case kept = "niet_ingetrokken"
  case askErase = "vraag_wissen"
  case erased = "gewist"
  case notErased = "niet_gewist"
  case dataShown = "gegevens"

  // Not understood
  case closeCall = "wat_bedoel_je"
  case unclear = "niet_begrepen"
  case unclearAgain = "nog_niet_begrepen"
  case emergencyResume = "na_nood_verder"
  case tooLong = "te_lang"
  case unreadable = "onleesbaar"
}
