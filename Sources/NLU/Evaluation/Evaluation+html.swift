import Model

extension Evaluation {
  /// A page with the figures, the confusion matrix drawn, and the worst errors. No scripts, nothing from elsewhere.
  public var html: String {
    """
    <!doctype html>
    <html lang="en"><meta charset="utf-8"><title>Samenspraak: evaluation</title>
    <style>
    body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222 }
    h1, h2 { font-weight: 600 }
    table { border-collapse: collapse }
    td, th { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid #ddd }
    td.n { text-align: right; font-variant-numeric: tabular-nums }
    svg text { font: 10px system-ui, sans-serif; fill: #222 }
    </style>
    <h1>How \(outcomes.count) utterances were understood</h1>
    <pre>\(escaped(text))</pre>
    <h2>What was taken for what</h2>
    <p>A row is what was meant, a column what was understood. The diagonal is right.</p>
    \(matrix)
    <h2>Per intent</h2>
    <table><tr><th>intent<th>utterances<th>precision<th>recall<th>F1
    \(qualities.map(row).joined(separator: "\n"))
    </table>
    <h2>The worst errors</h2>
    <table><tr><th>confidence<th>meant<th>understood<th>utterance
    \(errors.map(row).joined(separator: "\n"))
    </table>
    </html>

    """
  }

  /// The fifty errors that were made with the greatest confidence.
  private var errors: [Outcome] {
    Array(outcomes.filter { !$0.isRight }.sorted { $0.confidence > $1.confidence }.prefix(50))
  }

  private func row(_ quality: Quality) -> String {
    "<tr><td>\(escaped(quality.intent.shown))<td class=n>\(quality.support)<td class=n>\(quality.precision.shown)"
      + "<td class=n>\(quality.recall.shown)<td class=n>\(quality.f1.shown)"
  }

  private func row(_ error: Outcome) -> String {
    "<tr><td class=n>\(error.confidence.shown)<td>\(escaped(error.expected.shown))"
      + "<td>\(escaped(error.predicted.shown))<td>\(escaped(error.text))"
  }

  /// The confusion matrix as a drawing: the darker a cell, the larger its share of the row.
  private var matrix: String {
    let intents = intents
    let cell = 16
    let left = 150
    let top = 150
    let place = Dictionary(intents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts = [Int](repeating: 0, count: intents.count * intents.count)
    for outcome in outcomes {
      guard let row = place[outcome.expected], let column = place[outcome.predicted] else { continue }
      counts[row * intents.count + column] += 1
    }
    let width = left + cell * intents.count + 10
    let height = top + cell * intents.count + 10
    var drawing =
      "<svg width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-label=\"Confusion matrix\">\n"
    for (index, intent) in intents.enumerated() {
      let middle = index * cell + cell * 3 / 4
      drawing +=
        "<text x=\"\(left - 6)\" y=\"\(top + middle)\" text-anchor=\"end\">\(escaped(intent.shown))</text>"
      drawing +=
        "<text transform=\"translate(\(left + middle),\(top - 6)) rotate(-90)\">\(escaped(intent.shown))</text>\n"
      let total = max(1, counts[index * intents.count..<(index + 1) * intents.count].reduce(0, +))
      for column in intents.indices {
        let count = counts[index * intents.count + column]
        let share = Double(count) / Double(total)
        let colour = count == 0 ? "#f6f6f6" : column == index ? "#2a7f4f" : "#c0392b"
        drawing += "<rect x=\"\(left + column * cell)\" y=\"\(top + index * cell)\" width=\"\(cell - 1)\""
        drawing +=
          " height=\"\(cell - 1)\" fill=\"\(colour)\" fill-opacity=\"\(count == 0 ? 1 : 0.2 + 0.8 * share)\">"
        drawing +=
          "<title>\(escaped(intent.shown)) → \(escaped(intents[column].shown)): \(count)</title></rect>\n"
      }
    }
    return drawing + "</svg>"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
  }
}
