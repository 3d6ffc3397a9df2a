import Model

extension IntentName? {
  /// The name for HTML; that of an emergency stands out.
  var label: String {
    let name = shown.escapedForHTML
    return self?.isEmergency ?? false ? "<span class=nood>\(name)</span>" : name
  }
}

extension Double {
  /// A share as a Dutch percentage with one decimal.
  var percent: String {
    let thousandths = Int((self * 1000).rounded())
    return "\(thousandths / 10),\(thousandths % 10) %"
  }
}

extension Double? {
  /// The percentage, or a dash where there is no figure.
  var percent: String { map(\.percent) ?? "–" }
}

extension Int {
  /// The number with a dot between thousands.
  var grouped: String {
    let digits = String(magnitude)
    let lead = digits.count % 3
    var groups = lead > 0 ? [String(digits.prefix(lead))] : []
    var rest = digits.dropFirst(lead)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return (self < 0 ? "−" : "") + groups.joined(separator: ".")
  }
}
