extension Schema {
  // Records are squeezed with another text, and a conversation's record lists its answers, so that no index of them
  // must be kept. What earlier versions stored stays as it is, and is found through the index of those that have a
  // message. No REFERENCES: without an index, every conversation that goes would have all answers gone through.
  static let listedAnswers = """
    CREATE TABLE listed (
      id INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL,
      record INTEGER NOT NULL,
      at INTEGER NOT NULL,
      -- The case of somebody else that an answer quotes.
      about INTEGER,
      -- The fingerprint of the message, for an answer that its conversation may not list.
      message INTEGER
    ) STRICT;
    INSERT INTO listed SELECT id, conversation, record, at, about, message FROM answer;
    DROP TABLE answer;
    ALTER TABLE listed RENAME TO answer;
    CREATE INDEX answer_about ON answer (about) WHERE about IS NOT NULL;
    CREATE INDEX answer_at ON answer (at);
    CREATE INDEX answer_unlisted ON answer (conversation) WHERE message IS NOT NULL;
    """
}
