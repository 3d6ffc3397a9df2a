extension Schema {
  // What is said unasked, what was erased, and figures without words. `case.due` became the day on which somebody must
  // look at the promises next; for a case of the first version that is the day its promise is due.
  static let keeping = """
    -- The last day on which the conversation was in use, for cleaning up by age.
    ALTER TABLE conversation ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
    UPDATE conversation SET touched = CAST(strftime('%s', 'now') / 86400 AS INTEGER);
    CREATE INDEX conversation_touched ON conversation (touched) WHERE touched > 0;

    -- The case of somebody else that an answer quotes.
    ALTER TABLE answer ADD COLUMN about INTEGER;
    CREATE INDEX answer_about ON answer (about) WHERE about IS NOT NULL;
    CREATE INDEX answer_at ON answer (at);

    -- 1: closed or withdrawn.
    ALTER TABLE "case" ADD COLUMN ended INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX case_open ON "case" (opened) WHERE ended = 0;

    CREATE TABLE notice (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      conversation INTEGER NOT NULL REFERENCES conversation,
      -- The fingerprint of the channel, to find what a program may say there.
      channel INTEGER NOT NULL,
      about INTEGER NOT NULL,
      -- Not to be said before this moment.
      moment INTEGER NOT NULL,
      record INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX notice_conversation ON notice (conversation);
    CREATE INDEX notice_channel ON notice (channel, id);
    CREATE INDEX notice_about ON notice (about);

    CREATE TABLE burial (number INTEGER, at INTEGER NOT NULL) STRICT;
    CREATE INDEX burial_number ON burial (number) WHERE number IS NOT NULL;

    -- Names are those of intents, forms and questions: never a citizen's words.
    CREATE TABLE tally (
      week INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (week, kind, name)
    ) STRICT, WITHOUT ROWID;
    """
}
