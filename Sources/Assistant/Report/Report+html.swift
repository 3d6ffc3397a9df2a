import Dialogue
import Model

extension Report {
  /// One page to look at and to print. Charts are drawn in it; no scripts, nothing from elsewhere.
  public var html: String {
    """
    <!doctype html>
    <html lang="nl">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Wat inwoners bezighoudt: \(municipality.escapedForHTML)</title>
    <style>\(Self.style)</style>
    <main>
    <h1>Wat inwoners bezighoudt</h1>
    <p>\(capitalised(municipality).escapedForHTML), \(period.escapedForHTML). Gemaakt op \(day(made, withYear: true).escapedForHTML).</p>
    <p class="note">Een aantal onder de 5 staat hier niet: daar zou iemand in te herkennen zijn. Een som telt zulke
    aantallen alleen mee als ze samen 5 of meer zijn.</p>
    <section><h2>Waar inwoners over beginnen</h2>
    \(bars(themes, "Onderwerpen"))
    \(weekTable)
    </section>
    <section><h2>Initiatieven per week</h2>
    \(initiativesChart)
    </section>
    <section><h2>Wat inwoners verstuurden</h2>
    \(bars(sent, "Verstuurde formulieren"))
    </section>
    <section><h2>Beloften van de gemeente</h2>
    \(promisesChart)
    </section>
    <section><h2>Waar de bot het niet begreep</h2>
    \(bars(misunderstood, "Waar de bot het niet begreep"))
    </section>
    </main>
    </html>

    """
  }

  private static let style = """
    body { font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; margin: 0 }
    main { max-width: 54rem; margin: 0 auto; padding: 1.5rem }
    h1 { font-size: 1.8rem; margin: 0 0 .3rem } h2 { font-size: 1.25rem; margin: 2rem 0 .6rem }
    svg { width: 100%; height: auto } svg text { font: 13px system-ui, sans-serif; fill: #1c1c1c }
    table { border-collapse: collapse; font-size: .8rem; width: 100%; margin-top: 1rem }
    th, td { padding: .2rem .35rem; border-bottom: 1px solid #ccc; text-align: right; font-weight: 400 }
    th:first-child { text-align: left; width: 13rem } caption { text-align: left } thead th { font-weight: 600; vertical-align: bottom }
    .note { color: #444; font-size: .9rem } .key { font-size: .9rem }
    .key span { display: inline-block; width: .9rem; height: .9rem; margin: 0 .3rem 0 1rem; vertical-align: -.1rem }
    .wide { overflow-x: auto }
    @media print { main { max-width: none; padding: 0 } section { break-inside: avoid } body { font-size: 11pt }
      svg, .key span { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
    """

  private var period: String {
    guard let first = weeks.first, let last = weeks.last else { return "" }
    return
      "van \(day(first, withYear: first.year != last.year)) tot en met \(day(last.adding(days: 6), withYear: true))"
  }

  private func bars(_ rows: [Row], _ title: String) -> String {
    guard !rows.isEmpty else { return "<p>Hier is nog niets over te zeggen.</p>" }
    return BarChart(
      title: title,
      bars: rows.map { row in
        .init(label: row.label, parts: [.init(figure: row.total, colour: ReportColour.theme)])
      }
    ).svg
  }

  /// Themes by week, the darker the more.
  private var weekTable: String {
    guard !themes.isEmpty else { return "" }
    let highest = max(1, themes.flatMap(\.counts).max() ?? 1)
    let head = weeks.map { "<th scope=\"col\">\(shortDay($0).escapedForHTML)</th>" }.joined()
    let rows = themes.map { row in
      let cells = row.counts.map { count -> String in
        let figure = Figure(count)
        let shade = Double(figure.shown ?? 0) / Double(highest) * 0.6
        let rounded = (shade * 100).rounded() / 100
        let style = shade > 0 ? " style=\"background: rgba(31, 95, 139, \(rounded))\"" : ""
        return "<td\(style)>\(figure.shown.map { $0 == 0 ? "" : String($0) } ?? "&lt;5")</td>"
      }
      return "<tr><th scope=\"row\">\(row.label.escapedForHTML)</th>\(cells.joined())</tr>"
    }
    return """
      <div class="wide"><table><caption class="note">Per week; de datum is de maandag.</caption>
      <thead><tr><th scope="col">Onderwerp</th>\(head)</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>
      """
  }

  private var initiativesChart: String {
    let counts = initiatives.counts
    guard counts.contains(where: { $0 > 0 }) else { return "<p>Er zijn nog geen initiatieven verstuurd.</p>" }
    return ColumnChart(
      title: "Initiatieven per week",
      columns: zip(weeks, counts).map { (label: shortDay($0), figure: Figure($1)) }
    ).svg
  }

  private var promisesChart: String {
    guard !promises.isEmpty else { return "<p>Er is nog geen belofte nagekomen of te laat.</p>" }
    let bars = promises.map { row in
      BarChart.Bar(
        label: row.form.label,
        parts: [
          .init(figure: Figure(row.keptInTime), colour: ReportColour.keptInTime),
          .init(figure: Figure(row.keptLate), colour: ReportColour.keptLate),
          .init(figure: Figure(row.broken), colour: ReportColour.broken),
        ])
    }
    return """
      <p class="key"><span style="background: \(ReportColour.keptInTime)"></span>op tijd nagekomen
      <span style="background: \(ReportColour.keptLate)"></span>te laat nagekomen
      <span style="background: \(ReportColour.broken)"></span>niet nagekomen</p>
      \(BarChart(title: "Beloften: op tijd, te laat nagekomen, niet nagekomen", bars: bars).svg)
      """
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// "4 september", with the year when asked for.
  private func day(_ date: CivilDate, withYear: Bool) -> String {
    "\(date.day) \(Wording.months[date.month - 1])" + (withYear ? " \(date.year)" : "")
  }

  /// "4 sep", where there is little room.
  private func shortDay(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1])" }

  private static let months = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
}
