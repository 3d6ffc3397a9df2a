/// The typing errors that words are read through: a letter wrong, missing, extra, or swapped with its neighbour.
public enum SpellingError {
  /// Whether one error at most makes one word of the other. The words are letters or the bytes of letters.
  @inlinable
  public static func separates<One: RandomAccessCollection, Other: RandomAccessCollection>(
    _ one: One, _ other: Other
  ) -> Bool where One.Index == Int, Other.Index == Int, One.Element: Equatable, One.Element == Other.Element {
    let (start, count) = (one.startIndex, one.count)
    let (otherStart, otherCount) = (other.startIndex, other.count)
    let shorter = min(count, otherCount)
    var front = 0
    while front < shorter, one[start + front] == other[otherStart + front] { front += 1 }
    var back = 0
    while back < shorter - front, one[start + count - 1 - back] == other[otherStart + otherCount - 1 - back] {
      back += 1
    }
    let (left, right) = (count - front - back, otherCount - front - back)
    if left <= 1, right <= 1 { return true }
    guard left == 2, right == 2 else { return false }
    return one[start + front] == other[otherStart + front + 1]
      && one[start + front + 1] == other[otherStart + front]
  }
}
