/// What an official can have done.
public enum DeskVerb: Sendable, Equatable, CaseIterable {
  case list, show, pickUp, answer, ask, promise, keep, close, giveBack, help

  /// The Dutch words for it; the first is the one that `help` names.
  var words: [String] {
    switch self {
    case .list: ["zaken", "lijst", "alle zaken"]
    case .show: ["toon", "bekijk", "laat zien", "zaak"]
    case .pickUp: ["pak op", "oppakken", "neem over"]
    case .answer: ["antwoord", "antwoorden", "beantwoord"]
    case .ask: ["vraag", "vragen"]
    case .promise: ["beloof", "beloven"]
    case .keep: ["gedaan", "nagekomen"]
    case .close: ["klaar", "sluit", "afronden", "afgerond"]
    case .giveBack: ["geef terug", "teruggeven", "terug"]
    case .help: ["help", "hulp", "?"]
    }
  }

  /// The line about it in the list of what can be done.
  var help: DeskText {
    switch self {
    case .list: .helpList
    case .show: .helpShow
    case .pickUp: .helpPickUp
    case .answer: .helpAnswer
    case .ask: .helpAsk
    case .promise: .helpPromise
    case .keep: .helpKeep
    case .close: .helpClose
    case .giveBack: .helpGiveBack
    case .help: .helpHelp
    }
  }
}
