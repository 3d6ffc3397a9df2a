import Model
import Testing

@testable import Assistant

@Suite("The report") struct ReportTests {
  private static let today = DutchClock.local(Town.monday).date

  private static func report(_ counts: [(Tally, weeksAgo: Int, count: Int)]) throws -> Report {
    let rows = counts.map {
      TallyCount($0.0, week: today.adding(days: -7 * $0.weeksAgo), count: $0.count)
    }
    return Report(
      rows, catalogue: try Shipped.knowledge().catalogue, municipality: Town.municipality, today: today,
      weeks: 4)
  }

  @Suite("Small counts") struct Small {
    @Test(arguments: [(0, 0), (1, nil), (4, nil), (5, 5), (17, 17)])
    func areHidden(_ count: Int, _ shown: Int?) { #expect(Figure(count).shown == shown) }

    @Test(
      arguments: [
        ([7, 3], 7), ([7, 3, 2], 12), ([1, 1], nil), ([4, 4], 8), ([], 0), ([5, 5], 10), ([0, 4], nil),
      ] as [([Int], Int?)])
    func cannotBeWorkedOutOfASum(_ counts: [Int], _ shown: Int?) {
      // Hidden counts of less than five together are as hidden as one: the sum leaves them out.
      #expect(Figure(sumOf: counts).shown == shown)
    }

    @Test func standNowhereOnThePageOrInTheJSON() throws {
      let report = try ReportTests.report([
        (Tally(.theme, "hulp_geld"), 0, 23), (Tally(.theme, "hulp_jeugd"), 0, 3),
        (Tally(.theme, "hulp_jeugd"), 1, 41),
      ])
      #expect(report.json.text.contains("[0,0,41,null]"))
      #expect(report.html.contains("&lt;5"))
      #expect(report.html.contains(">41<") && !report.html.contains(">44<"), "no sum gives it away")
    }
  }

  @Test func saysWhatIsBroughtUpByWeekInPlainWords() throws {
    let report = try Self.report([
      (Tally(.theme, "hulp_geld"), 3, 8), (Tally(.theme, "hulp_geld"), 0, 6),
      (Tally(.misunderstood, "hulpvraag.spoed"), 0, 9), (Tally(.misunderstood, "gesprek"), 0, 6),
    ])
    #expect(report.themes.map(\.counts) == [[8, 0, 0, 6]])
    #expect(report.weeks.count == 4 && report.weeks.last == Self.today)
    for text in ["Hulp bij geldzorgen", "Een hulpvraag: Hoe snel", "Buiten een formulier", "4 mei"] {
      #expect(report.html.contains(text), "\(text)")
    }
  }

  @Test func aPromiseThatWasKeptTooLateIsNotCountedAsBrokenToo() throws {
    let report = try Self.report([
      (Tally(.keptInTime, "klacht"), 0, 20), (Tally(.ranLate, "klacht"), 1, 12),
      (Tally(.keptLate, "klacht"), 0, 6),
    ])
    let row = try #require(report.promises.first)
    #expect((row.keptInTime, row.keptLate, row.broken) == (20, 6, 6))
    #expect(report.json["promises"]?.text.contains("\"not_kept\":6") == true)
  }

  @Test func isOnePageWithDrawnChartsAndNoScripts() throws {
    let report = try Self.report([
      (Tally(.theme, "hulp_geld"), 0, 30), (Tally(.sent, "initiatief"), 0, 12),
      (Tally(.keptInTime, "initiatief"), 0, 9),
    ])
    #expect(report.html.components(of: "<svg") == 4)
    #expect(report.html.contains("lang=\"nl\"") && report.html.contains("@media print"))
    for word in ["<script", "http:", "https:", "src=", "@import"] { #expect(!report.html.contains(word)) }
  }

  @Test func namesAreMadeHarmless() throws {
    let report = try Self.report([(Tally(.theme, "<b>&x"), 0, 7)])
    #expect(report.html.contains("&lt;b&gt;&amp;x") && !report.html.contains("<b>&x"))
  }

  @Test func withoutFiguresItSaysSo() throws {
    let report = try Self.report([])
    #expect(report.html.contains("nog niets over te zeggen"))
    #expect(report.json["themes"] == [])
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
