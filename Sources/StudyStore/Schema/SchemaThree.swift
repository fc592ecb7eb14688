/// What the third form of a study file has more than the second: the sides that people put passages on, what was said off
/// the record, and what people say of that.
enum SchemaThree {
    static let changes = """
        -- Names of sides of the criterion's tensions, each with a tab after it; null where they are as proposed. What is
        -- settled says nothing of sides.
        ALTER TABLE decision ADD COLUMN sides TEXT;
        ALTER TABLE coding ADD COLUMN now_sides TEXT;
        -- What was found to be said off the record, coded or not.
        CREATE TABLE off_record (
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL, first INTEGER NOT NULL, past INTEGER NOT NULL,
            PRIMARY KEY (transcript, turn, first)
        ) WITHOUT ROWID;
        INSERT INTO off_record (transcript, turn, first, past)
            SELECT transcript, turn, first, max(past) FROM coding WHERE flags & 1 AND lost_words IS NULL
            GROUP BY transcript, turn, first;
        -- Whether the words are off the record; null where it is as found. What is settled says nothing of it.
        ALTER TABLE decision ADD COLUMN off_record INTEGER;
        ALTER TABLE coding ADD COLUMN now_off_record INTEGER;
        CREATE INDEX coding_off_record ON coding (transcript) WHERE now_off_record IS NOT NULL;
        """
}
