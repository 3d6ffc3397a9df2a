/// Which features occur in some texts that follow each other, and how often; parts of a set are tallied side by side.
struct FeatureTally {
  /// Gives each feature a number, in the order of their first appearance.
  private(set) var table: HashTable
  /// The group of each feature.
  private(set) var groups: [UInt8] = []
  /// In how many of the texts each feature occurs.
  private(set) var frequencies: [Int32] = []
  /// The numbers of the features, text after text; what occurs twice stands there twice.
  private(set) var occurrences: [UInt32] = []
  /// Where in `occurrences` each text ends.
  private(set) var ends: [Int] = []

  init(_ texts: some Collection<String>, classes: WordClasses?) {
    table = HashTable(capacity: texts.count * 8)
    var lastSeen: [Int] = []
    for (index, text) in texts.enumerated() {
      FeatureExtractor.extract(NormalizedText(text), classes: classes) { group, hash in
        let (id, isNew) = table.insert(hash)
        if isNew {
          groups.append(UInt8(group.rawValue))
          frequencies.append(0)
          lastSeen.append(-1)
        }
        if lastSeen[id] != index {
          lastSeen[id] = index
          frequencies[id] += 1
        }
        occurrences.append(UInt32(id))
      }
      ends.append(occurrences.count)
    }
  }
}
