/// The words that steer a conversation, as `intents/texts/signalen.yaml` names them.
enum CueKey: String, CaseIterable {
  // Away, and back
  case pause = "pauze"
  case wait = "wachten"
  case back = "terug_van_pauze"
  case further = "verder"

  // Putting something right
  case no = "nee"
  case not = "niet"
  case insteadOf = "in_plaats_van"
  case but = "maar"
  case meant = "bedoelen"
  case correct = "verbeteren"
  case change = "veranderen"
  case articles = "lidwoorden"
  case becomes = "is"

  case stepBack = "stap_terug"
  case beforeTime = "voor_een_tijd"
  case days = "dagwoorden"

  // Yes, with something besides
  case yesWords = "jawoorden"
  case besides = "erbij"

  case imperatives = "gebiedend"

  // Words around a value
  case fillers = "vulwoorden"
  case afterAll = "toch_wel"
  case revised = "herzien"
  case beforePlace = "bij_een_plek"
  case placeArticles = "lidwoord_van_een_plek"
  case placeEndings = "plekken_eindigen_op"

  // Something else
  case joke = "grapje"
  case also = "ook"
  case haveNone = "heb_ik_niet"
  case noContact = "geen_contact"
  case noPhone = "geen_telefoon"
  case person = "een_mens"
  case whatIs = "wat_is_dat"
  case both = "allebei"
  case none = "geen_van_deze"
  case send = "versturen"
  case noName = "geen_naam"
  case noSlip = "geen_verschrijving"
}
