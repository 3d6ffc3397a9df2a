import Testing

@testable import NLU

@Suite struct ModelLayoutTests {
  private static let layout = ModelLayout(
    classes: 17, columns: 18, namesSize: 100, rows: 50, slots: 128, attachmentSize: 3, temperature: 0.5,
    classWeight: 0.25, spellingSize: 40)

  @Test func sectionsBeginOnMultiplesOf64AndDoNotOverlap() {
    let layout = Self.layout
    let starts = [
      layout.names, layout.attachment, layout.bias, layout.table, layout.rowsStart, layout.spelling,
      layout.size,
    ]
    #expect(starts.allSatisfy { $0 % 64 == 0 })
    #expect(starts == starts.sorted())
    #expect(layout.stride == 32, "columns and two short floats are padded to whole vectors")
    #expect(layout.stepOffset >= layout.columns)
    #expect(layout.spelling - layout.rowsStart >= 50 * 32)
    #expect(layout.size - layout.spelling >= 40)
  }

  @Test func theHeaderSaysItAll() throws {
    var bytes = [UInt8](repeating: 0, count: Self.layout.size)
    bytes.withUnsafeMutableBytes { $0.copyBytes(from: Self.layout.header.withUnsafeBytes { Array($0) }) }
    let read = try #require(bytes.withUnsafeBytes { ModelLayout(header: $0) })
    #expect(read.header == Self.layout.header)
    #expect(read.temperature == 0.5)
    #expect(read.classWeight == 0.25)
  }
}
