import Model
import Storage
import Testing

/// Two stores on one file stand for two programs: each locks a byte of its own.
@Suite("Leases between programs on one store")
struct LeaseTests {
  @Test("What a living program has claimed is left alone; what a gone one had is free at once")
  func takeOver() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let other = try SQLiteStore(path: path)
      try other.transaction { try $0.enqueue(makeEvent("1a", subject: 1), makeEvent("2a", subject: 2)) }
      do {
        let first = try SQLiteStore(path: path)
        #expect(try first.transaction { try $0.claimed(limit: 1) } == ["1a"])
        #expect(try other.transaction { try $0.claimed(now: 1) } == ["2a"])
        #expect(try other.transaction { try $0.claimed(now: 59) } == [])
      }
      // The first is closed: its lease ends now, and the other's own stands.
      #expect(try other.transaction { try $0.claimed(now: 2) } == ["1a"])
      #expect(try other.transaction { try $0.claimed(now: 3) } == [])
    }
  }

  @Test("What a gone program had put off keeps its moment, and order is kept")
  func keepsMoments() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let other = try SQLiteStore(path: path)
      do {
        let first = try SQLiteStore(path: path)
        try first.transaction { transaction in
          try transaction.enqueue(
            makeEvent("1a", subject: 1), makeEvent("1b", subject: 1), makeEvent("2a", subject: 2))
          #expect(try transaction.claimed() == ["1a", "2a"])
          try transaction.record("2a", .retry(at: moment(500)))
        }
      }
      #expect(try other.transaction { try $0.claimed(now: 1) } == ["1a"])
      #expect(try other.transaction { try $0.claimed(now: 499) } == ["1a"])
      #expect(try other.transaction { try $0.claimed(now: 500) } == ["2a"])
    }
  }

  @Test("A program that hangs loses its lease by the clock")
  func hangs() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let (first, other) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
      try first.transaction { transaction in
        try transaction.enqueue(makeEvent("e1"))
        #expect(try transaction.claimed(lease: 60) == ["e1"])
      }
      #expect(try other.transaction { try $0.claimed(now: 59) } == [])
      #expect(try other.transaction { try $0.claimed(now: 60) } == ["e1"])
      // Kept alive until here: only the clock ended its lease.
      try first.transaction { _ in }
    }
  }

  @Test("Two programs that claim at once never get the same delivery")
  func together() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let stores = [try SQLiteStore(path: path), try SQLiteStore(path: path)]
      try stores[0].transaction { transaction in
        for index in 1...200 { try transaction.enqueue(makeEvent("e\(index)", subject: UInt64(index))) }
      }
      var claimed: [String] = []
      for turn in 0..<60 { claimed += try stores[turn % 2].transaction { try $0.claimed(limit: 5) } }
      #expect(claimed.count == 200)
      #expect(Set(claimed).count == 200)
    }
  }

  @Test("The list of programs holds the living only")
  func list() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      for _ in 0..<3 { _ = try SQLiteStore(path: path).transaction { try $0.claimed() } }
      let store = try SQLiteStore(path: path)
      _ = try store.transaction { try $0.claimed() }
      #expect(try store.claimants() == 1)
    }
  }
}
