public import Model
import Storage

/// What citizens bring up, and what the municipality makes of it: figures by week, without a person in them.
public struct Report: Sendable {
  let municipality: String
  let made: CivilDate
  /// The Mondays of the weeks, oldest first.
  let weeks: [CivilDate]
  let themes: [Row]
  let sent: [Row]
  let promises: [Promises]
  let misunderstood: [Row]

  /// Something that is counted by week.
  struct Row: Sendable {
    /// As `intents/` names it.
    let name: String
    /// As people read it.
    let label: String
    /// One count for each week.
    let counts: [Int]

    var total: Figure { Figure(sumOf: counts) }
  }

  /// What became of the promises of one form.
  struct Promises: Sendable {
    let form: Row
    let keptInTime: Int
    let keptLate: Int
    /// Those whose last day went by, and that were not kept yet.
    let broken: Int
  }

  /// `counts` are those of the weeks of the report.
  init(
    _ counts: [TallyCount], catalogue: Catalogue, municipality: Municipality, today: CivilDate, weeks: Int
  ) {
    self.municipality = municipality.name
    made = today
    let mondays = (0..<weeks).reversed().map { today.monday.adding(days: -7 * $0) }
    self.weeks = mondays
    let labels = ReportLabels(catalogue: catalogue, isFormal: municipality.isFormal)
    func rows(_ kind: Tally.Kind, _ label: (String) -> String) -> [Row] {
      let own = counts.filter { $0.tally.kind == kind }
      return Set(own.map(\.tally.name)).map { name in
        Row(
          name: name, label: label(name),
          counts: mondays.map { week in
            own.filter { $0.tally.name == name && $0.week == week }.reduce(0) { $0 + $1.count }
          })
      }.sorted { ($1.total.shown ?? 0, $0.name) < ($0.total.shown ?? 0, $1.name) }
    }
    themes = rows(.theme, labels.intent)
    sent = rows(.sent, labels.form)
    misunderstood = rows(.misunderstood, labels.place)
    let (inTime, late, ran) = (
      rows(.keptInTime, labels.form), rows(.keptLate, labels.form), rows(.ranLate, labels.form)
    )
    let forms = Dictionary((inTime + late + ran).map { ($0.name, $0) }) { first, _ in first }
    promises = forms.values.sorted { $0.name < $1.name }.map { form in
      func count(_ rows: [Row]) -> Int { rows.first { $0.name == form.name }?.counts.reduce(0, +) ?? 0 }
      // What was kept too late had run late first.
      let broken = max(0, count(ran) - count(late))
      return Promises(form: form, keptInTime: count(inTime), keptLate: count(late), broken: broken)
    }
  }

  /// The initiatives that were sent, by week.
  var initiatives: Row {
    sent.first { $0.name == "initiatief" }
      ?? Row(name: "initiatief", label: "", counts: weeks.map { _ in 0 })
  }

  /// Reads the figures out of a store.
  ///
  /// Throws `StoreError`, and what `Knowledge.load` throws.
  public static func read(
    intents: String, configuration: Configuration, storePath: String, weeks: Int, clock: any WallClock
  ) throws -> Report {
    let catalogue = try Knowledge.load(intents, cache: .standard).catalogue
    let today = DutchClock.local(clock.now()).date
    let first = today.monday.adding(days: -7 * (weeks - 1))
    let counts = try SQLiteStore(path: storePath).transaction { try $0.tallies(from: first) }
    return Report(
      counts, catalogue: catalogue, municipality: configuration.municipality, today: today, weeks: weeks)
  }
}

/// What names of intents, forms and questions are called on the page.
struct ReportLabels {
  let catalogue: Catalogue
  let isFormal: Bool

  func intent(_ name: String) -> String {
    filled(catalogue.intent(IntentName(name))?.description) ?? name
  }

  func form(_ name: String) -> String { filled(catalogue.form(name)?.description) ?? name }

  /// `hulpvraag.spoed` is "Een hulpvraag: Hoe snel".
  func place(_ name: String) -> String {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return "Buiten een formulier" }
    let slot = catalogue.form(parts[0])?.slot(parts[1])
    let question =
      slot.map { filled($0.label) ?? parts[1] } ?? (parts[1] == "samenvatting" ? "Samenvatting" : parts[1])
    return "\(form(parts[0])): \(question)"
  }

  private func filled(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return (try? TextTemplate(parsing: text))?.render(formal: isFormal) ?? text
  }
}
