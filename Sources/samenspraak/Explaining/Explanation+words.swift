import Model
import NLU

extension FeatureName {
  /// What of its words it looked at, in Dutch; of letters "huu…" begins a word and "…uur" ends one; half a letter of another
  /// alphabet is left out.
  var shown: String {
    switch kind {
    case .word: "het hele woord"
    case .first: "als eerste woord"
    case .pair: "naast elkaar"
    case .firstPair: "aan het begin"
    case .distantPair: "dicht bij elkaar"
    case .last: "als laatste woord"
    case .wordClass: "als soort woord: \(text)"
    case .classPair: "naast elkaar, als soort woord"
    case .letters: letters
    }
  }

  private var letters: String {
    let inside = text.filter { $0 != " " && $0 != "\u{FFFD}" }
    return (text.first == " " ? "" : "…") + inside + (text.last == " " ? "" : "…")
  }
}

extension Pull {
  var quoted: String { "“\(words)”" }
}

extension IntentName? {
  /// The name, or what stands for "out of scope".
  var shown: String { map(\.value) ?? "niet van ons" }
}

extension EntityValue {
  /// The value on one line. `writing` shows a moment.
  func shown(writing: (Timestamp) -> String) -> String {
    switch self {
    case .number(let number): number.plain
    case .quantity(let number, let unit, let product):
      [number.plain, unit, product].compactMap { $0 }.joined(separator: " ")
    case .range(let from, let to, let unit, let product):
      [Self.ends(from?.plain, to?.plain), unit, product].compactMap { $0 }.joined(separator: " ")
    case .moment(let moment, let grain): "\(writing(moment)) (\(grain))"
    case .interval(let from, let to, let grain):
      "\(Self.ends(from.map(writing), to.map(writing))) (\(grain))"
    case .text(let text): text
    }
  }

  private static func ends(_ from: String?, _ to: String?) -> String {
    [from.map { "van \($0)" }, to.map { "tot \($0)" }].compactMap { $0 }.joined(separator: " ")
  }
}

extension Double {
  /// Two decimals behind a comma, with a real minus.
  var points: String {
    let hundredths = Int((magnitude * 100).rounded())
    let rest = String(hundredths % 100)
    let sign = self < 0 && hundredths > 0 ? "−" : ""
    return "\(sign)\(hundredths / 100),\(rest.count == 1 ? "0" : "")\(rest)"
  }

  /// A share as a percentage without decimals; what is not quite nothing or all never shows as that.
  var percent: String {
    let percent = Int((self * 100).rounded())
    if percent == 0, self > 0 { return "<1 %" }
    return percent == 100 && self < 1 ? ">99 %" : "\(percent) %"
  }

  /// As people write it: no decimals where there are none.
  fileprivate var plain: String {
    self == rounded() && magnitude < 1e15
      ? String(Int(self)) : "\(self)".replacing(".", with: ",")
  }
}

extension String {
  /// At most so many characters, with a sign where something was left out.
  func shortened(to count: Int) -> String { self.count <= count ? self : prefix(count - 1) + "…" }
}
