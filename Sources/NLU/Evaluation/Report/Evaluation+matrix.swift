import Model

extension Evaluation {
  /// The confusion matrix as a drawing: the stronger a cell, the larger its share of the row.
  var matrix: String {
    let intents = intents
    let counts = matrixCounts(intents)
    let side = Matrix.cell * intents.count
    let (width, height) = (Matrix.margin + side + Matrix.right, Matrix.margin + side + 4)
    var drawing = "<svg class=matrix viewBox=\"0 0 \(width) \(height)\" style=\"max-width:\(width)px\""
    drawing += " role=img aria-label=\"Wat voor wat werd aangezien\">\n"
    for (index, intent) in intents.enumerated() {
      let start = Matrix.margin + index * Matrix.cell
      let middle = start + Matrix.cell / 2
      let kind = intent?.isEmergency ?? false ? " class=nood" : ""
      // Every other row and column is tinted, so that the eye finds its way to the names.
      if index % 2 == 0 {
        drawing += "<rect class=stripe x=\(Matrix.margin) y=\(start) width=\(side) height=\(Matrix.cell) />"
        drawing += "<rect class=stripe x=\(start) y=\(Matrix.margin) width=\(Matrix.cell) height=\(side) />"
      }
      drawing += "<text\(kind) x=\(Matrix.margin - 6) y=\(middle + 3) text-anchor=end>"
      drawing += "\(intent.shown.escapedForHTML)</text>"
      drawing += "<text\(kind) transform=\"translate(\(middle + 3),\(Matrix.margin - 6)) rotate(-90)\">"
      drawing += "\(intent.shown.escapedForHTML)</text>\n"
      let row = counts[index]
      let total = row.reduce(0, +)
      guard total > 0 else { continue }
      let share = (Double(row[index]) / Double(total)).percent
      drawing += "<text class=share x=\(Matrix.margin + side + 6) y=\(middle + 3)>\(share)</text>\n"
    }
    for row in intents.indices {
      for column in intents.indices where counts[row][column] > 0 {
        drawing += cell(row, column, counts[row], intents)
      }
    }
    return drawing + "</svg>"
  }

  private enum Matrix {
    static let cell = 18
    /// Room for the names, above and at the left.
    static let margin = 142
    /// Room for the shares at the right.
    static let right = 44
  }

  private func cell(_ row: Int, _ column: Int, _ counts: [Int], _ intents: [IntentName?]) -> String {
    let share = Double(counts[column]) / Double(max(1, counts.reduce(0, +)))
    let (x, y) = (Matrix.margin + column * Matrix.cell, Matrix.margin + row * Matrix.cell)
    let percent = Int(((0.35 + 0.65 * share) * 100).rounded())
    // An emergency that was missed, or that is none.
    let isAlarming = (intents[row]?.isEmergency ?? false) != (intents[column]?.isEmergency ?? false)
    let kind = row == column ? "good" : isAlarming ? "nood" : "bad"
    let number = share > 0.45 ? "strong" : "weak"
    return
      "<g><title>\(intents[row].shown.escapedForHTML) → \(intents[column].shown.escapedForHTML): \(counts[column])</title>"
      + "<rect class=\(kind) x=\(x + 1) y=\(y + 1) width=\(Matrix.cell - 2) height=\(Matrix.cell - 2)"
      + " rx=3 fill-opacity=\"\(percent)%\" />"
      + "<text class=\(number) x=\(x + Matrix.cell / 2) y=\(y + Matrix.cell / 2 + 3)>\(counts[column])</text></g>\n"
  }

  /// How often each intent, a row, was taken for each, a column.
  private func matrixCounts(_ intents: [IntentName?]) -> [[Int]] {
    let place = Dictionary(intents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts = intents.map { _ in intents.map { _ in 0 } }
    for outcome in outcomes {
      guard let row = place[outcome.expected], let column = place[outcome.predicted] else { continue }
      counts[row][column] += 1
    }
    return counts
  }

  // MARK: Whether chances come true

  /// For each band of confidence a bar for what came true and a line for what was said.
  var reliability: String {
    let bands = Dictionary(grouping: outcomes) { min(9, Int($0.confidence * 10)) }
    let (left, top, height, step) = (36, 14, 160, 56)
    let width = left + step * 10 + 8
    var drawing =
      "<svg class=chart viewBox=\"0 0 \(width) \(height + top + 36)\" style=\"max-width:\(width)px\""
    drawing += " role=img aria-label=\"Genoemde kans en wat uitkwam\">\n"
    for tenth in [0, 5, 10] {
      let y = top + height - height * tenth / 10
      drawing += "<line class=grid x1=\(left) x2=\(width) y1=\(y) y2=\(y) />"
      drawing += "<text class=share x=\(left - 6) y=\(y + 3) text-anchor=end>\(tenth * 10) %</text>\n"
    }
    for band in 0..<10 {
      let x = left + band * step + 6
      let middle = x + (step - 12) / 2
      drawing += "<text class=weak x=\(middle) y=\(top + height + 15)>\(band * 10)–\(band * 10 + 10) %</text>"
      guard let members = bands[band] else { continue }
      let came = Double(members.count(where: \.isRight)) / Double(members.count)
      let said = members.reduce(0) { $0 + $1.confidence } / Double(members.count)
      let (bar, line) = (Int(came * Double(height)), top + height - Int(said * Double(height)))
      drawing += "<rect class=good x=\(x) y=\(top + height - bar) width=\(step - 12) height=\(bar) rx=3>"
      drawing += "<title>\(came.percent) van \(members.count) goed, kans \(said.percent)</title></rect>"
      drawing += "<line class=said x1=\(x - 3) x2=\(x + step - 9) y1=\(line) y2=\(line) />"
      drawing +=
        "<text class=\"weak faint\" x=\(middle) y=\(top + height + 29)>\(members.count.grouped)</text>\n"
    }
    return drawing + "</svg>"
  }
}
