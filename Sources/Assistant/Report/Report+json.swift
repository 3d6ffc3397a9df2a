public import Model

extension Report {
  /// The figures of the page; what is hidden there is null here.
  public var json: JSONValue {
    .object([
      .init("municipality", .string(municipality)), .init("made", .string(made.description)),
      .init("weeks", .array(weeks.map { .string($0.description) })),
      .init("themes", .array(themes.map { json($0, key: "intent") })),
      .init("sent", .array(sent.map { json($0, key: "form") })),
      .init("initiatives", json(initiatives, key: "form")),
      .init(
        "promises",
        .array(
          promises.map { row in
            .object([
              .init("form", .string(row.form.name)), .init("kept_in_time", json(Figure(row.keptInTime))),
              .init("kept_late", json(Figure(row.keptLate))), .init("not_kept", json(Figure(row.broken))),
            ])
          })),
      .init("misunderstood", .array(misunderstood.map { json($0, key: "place") })),
      .init("hidden_below", .int(Figure.least)),
    ])
  }

  private func json(_ row: Row, key: String) -> JSONValue {
    .object([
      .init(key, .string(row.name)), .init("total", json(row.total)),
      .init("by_week", .array(row.counts.map { json(Figure($0)) })),
    ])
  }

  private func json(_ figure: Figure) -> JSONValue { figure.shown.map { .int($0) } ?? .null }
}
