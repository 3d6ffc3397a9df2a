import Model

/// A store that breaks down at the end of every transaction, when all has been written.
struct FailingStore: Store {
  struct Failure: Error {}

  private let store: any Store

  init(_ store: any Store) { self.store = store }

  func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result {
    try store.transaction { transaction in
      _ = try body(transaction)
      throw Failure()
    }
  }
}
