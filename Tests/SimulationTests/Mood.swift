/// How a citizen behaves; each is the chance that he does it when he could.
struct Mood: Sendable {
  var name: String
  /// Asks something else, greets, jokes.
  var digresses = 0.0
  /// Gives a wrong answer first, and puts it right in the next message.
  var corrects = 0.0
  /// Changes an answer when he sees the summary.
  var correctsSummary = 0.0
  /// Two letters change places in a word.
  var mistypes = 0.0
  /// Tells the next thing too.
  var tellsTwo = 0.0
  /// Has no answer, or skips.
  var skips = 0.0
  /// "Waarom vraag je dat?"
  var asksWhy = 0.0
  /// "Later verder", and back after days.
  var pauses = 0.0
  /// "Stop maar", and that is the end.
  var givesUp = 0.0
  /// "Ik wil een mens spreken".
  var wantsPerson = 0.0
  /// Types a phone number that cannot be one, and then the right one.
  var misdials = 0.0
  /// Adds a wish to a yes or a choice: "bel maar, maar liever 's avonds".
  var addsWish = 0.0
  /// Changes two answers at once when he sees the summary.
  var correctsTwo = 0.0
  /// Says in the middle of it all that he does not want to live any more.
  var isInDanger = 0.0
  /// Mentions another trouble along the way.
  var hasMore = 0.0

  static let all = [
    Mood(name: "kort en duidelijk"),
    Mood(name: "vertelt veel tegelijk", tellsTwo: 0.6),
    Mood(name: "dwaalt af", digresses: 0.3, asksWhy: 0.15),
    Mood(name: "vergist zich", corrects: 0.3, correctsSummary: 0.4),
    Mood(name: "verandert twee dingen tegelijk", correctsSummary: 0.8, correctsTwo: 1),
    Mood(name: "typt zijn nummer verkeerd", misdials: 0.6),
    Mood(name: "heeft nog een wens", addsWish: 0.5),
    Mood(name: "is in nood", isInDanger: 0.3),
    Mood(name: "typt slordig", mistypes: 0.25),
    Mood(name: "houdt zich op de vlakte", skips: 0.4, asksWhy: 0.1),
    Mood(name: "komt later terug", pauses: 0.2),
    Mood(name: "geeft het op", givesUp: 0.15),
    Mood(name: "wil liever een mens", wantsPerson: 0.15),
    Mood(
      name: "heeft meer aan het hoofd", digresses: 0.1, corrects: 0.1, mistypes: 0.1, tellsTwo: 0.2,
      hasMore: 0.2),
  ]
}
