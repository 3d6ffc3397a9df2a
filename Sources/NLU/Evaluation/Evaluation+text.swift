import Model

extension Evaluation {
  /// The figures as a person reads them.
  public var text: String {
    let emergencies = emergencies
    var lines = [
      "utterances            \(outcomes.count)",
      "accuracy              \(accuracy.shown)",
      "macro-F1              \(macroF1.shown)",
      "out of scope          precision \(outOfScope.precision.shown)  recall \(outOfScope.recall.shown)",
      "calibration error     \(calibrationError.shown)",
    ]
    if emergencies.of > 0 {
      lines.append("emergencies found     \(emergencies.found) of \(emergencies.of)")
    }
    lines.append("false alarms          \(emergencies.falseAlarms) of \(emergencies.ofOthers)")
    let styles = styles
    if !styles.isEmpty { lines.append("accuracy by style") }
    lines += styles.map { "  \($0.accuracy.shown)  \($0.style) (\($0.support))" }
    let worst = confusions.prefix(10)
    if !worst.isEmpty { lines.append("worst confusions") }
    lines += worst.map { "  \($0.count) × \($0.expected.shown) taken for \($0.predicted.shown)" }
    return lines.joined(separator: "\n")
  }
}

extension IntentName? {
  /// The name, or `null` for what is out of scope.
  var shown: String { map(\.value) ?? "null" }
}

extension Double {
  /// Three decimals.
  var shown: String {
    let thousandths = Int((self * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension Double? {
  /// Three decimals, or a dash where there is no figure.
  var shown: String { map(\.shown) ?? "–" }
}
