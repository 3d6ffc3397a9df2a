@testable import Webhooks

extension HTTPClient {
  /// Sends requests side by side, and waits until all have ended; in the order of the requests.
  func reports(on requests: [HTTPRequest]) -> [HTTPReport] {
    let reports = Monitor<[Int: HTTPReport]>([:])
    for (index, request) in requests.enumerated() {
      send(request) { report in reports.with { $0[index] = report } }
    }
    let count = requests.count
    let all = reports.wait(until: Deadline(in: .seconds(30))) { $0.count == count ? $0 : nil } ?? [:]
    return requests.indices.compactMap { all[$0] }
  }
}
