/// What the fourth form of a study file has more than the third: which quotes people read, and which words they hold back.
enum SchemaFour {
    static let changes = """
        -- Passages that count and are not quoted. `evidence` is the quote by which they were held back.
        CREATE TABLE held_passage (
            id INTEGER PRIMARY KEY,
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL, first INTEGER NOT NULL, past INTEGER NOT NULL,
            evidence INTEGER NOT NULL,
            coder INTEGER NOT NULL REFERENCES coder (id),
            at INTEGER NOT NULL
        );
        CREATE INDEX held_passage_in_order ON held_passage (transcript, turn);
        -- Quotes that somebody read and found fine: by a fingerprint of the words, as they are shown, and of what they are
        -- shown for.
        CREATE TABLE read_quote (
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            mark TEXT NOT NULL,
            coder INTEGER NOT NULL REFERENCES coder (id),
            at INTEGER NOT NULL,
            PRIMARY KEY (transcript, mark)
        ) WITHOUT ROWID;
        """
}
