extension Schema {
  // Who holds a lease, what became of every attempt, and how each endpoint is doing.
  static let leasesAndEndpoints = """
    -- Programs that claimed something; see `Claimant`.
    CREATE TABLE claimant (id INTEGER PRIMARY KEY) STRICT;
    ALTER TABLE delivery ADD COLUMN claimant INTEGER;

    -- The attempts that failed; the one that succeeded stands with its delivery.
    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY, delivery INTEGER NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attempt_delivery ON attempt (delivery);

    ALTER TABLE endpoint ADD COLUMN gone_since INTEGER;
    ALTER TABLE endpoint ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE endpoint ADD COLUMN paused_until INTEGER;
    ALTER TABLE endpoint ADD COLUMN last_attempt INTEGER;
    ALTER TABLE endpoint ADD COLUMN last_success INTEGER;
    ALTER TABLE endpoint ADD COLUMN last_outcome TEXT;
    """
}
