/// What the third form of a study file has more than the second: the sides that people put passages on, what was said off
/// the record, and what people say of that.
enum SchemaThree {
    static let changes = """
        -- Names of sides of the criterion's tensions, each with a tab after it; null where they are as proposed. What is
        -- settled says nothing of sides.
        ALTER TABLE decision ADD COLUMN sides TEXT;
        ALTER TABLE coding ADD COLUMN now_sides TEXT;
        -- What was found to be said off the record, coded or not. What people took off the record by a coding that was left
        -- in no place stands here too, by its turn, until that has a place again.
        CREATE TABLE off_record (
            id INTEGER PRIMARY KEY,
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL, first INTEGER NOT NULL, past INTEGER NOT NULL,
            left_by INTEGER REFERENCES coding (id) ON DELETE CASCADE
        );
        CREATE INDEX off_record_in_order ON off_record (transcript, turn);
        CREATE INDEX off_record_left ON off_record (left_by) WHERE left_by IS NOT NULL;
        INSERT INTO off_record (transcript, turn, first, past)
            SELECT transcript, turn, first, max(past) FROM coding WHERE flags & 1 AND lost_words IS NULL
            GROUP BY transcript, turn, first;
        -- Nobody looked for what is not coded: import and tag do.
        UPDATE transcript SET tagged_by = NULL;
        -- Whether the words are off the record; null where it is as found. What is settled says nothing of it.
        ALTER TABLE decision ADD COLUMN off_record INTEGER;
        ALTER TABLE coding ADD COLUMN now_off_record INTEGER;
        CREATE INDEX coding_off_record ON coding (transcript) WHERE now_off_record IS NOT NULL;
        """
}
