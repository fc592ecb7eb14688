extension SchemaOne {
    /// What was taken out, so that it does not come back.
    static let withdrawing = """
        -- Who asked that none of their words be kept: not brought back by importing again.
        CREATE TABLE withdrawn_person (code TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        -- Who they were in which transcripts, so that they are known where a list of participants calls them otherwise: the
        -- SHA-256 of each of their labels.
        CREATE TABLE withdrawn_speaker (
            name TEXT NOT NULL, code TEXT NOT NULL, label_sha256 TEXT NOT NULL,
            PRIMARY KEY (name, code, label_sha256)
        ) WITHOUT ROWID;
        -- Files that hold their words, or, where that is not certain, that were the same transcript before.
        CREATE TABLE withdrawn_file (
            sha256 TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL, is_certain INTEGER NOT NULL,
            PRIMARY KEY (sha256, name, code)
        ) WITHOUT ROWID;
        -- Codings whose words may not be used, by their evidence.
        CREATE TABLE withdrawn_quote (
            evidence INTEGER PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL,
            -- By which the words are known when the transcript is imported again: how many there are, and their SHA-256.
            transcript INTEGER, word_count INTEGER NOT NULL, words_sha256 TEXT NOT NULL
        );
        -- Codings that went with their person, by their evidence: who asks for one to go asks for nothing new.
        CREATE TABLE gone_coding (evidence INTEGER PRIMARY KEY);
        -- Codings by the codes that packs gave them; it stays when a publication is emptied, for partners go on naming them.
        CREATE TABLE pack_code (code INTEGER PRIMARY KEY, evidence INTEGER NOT NULL);
        """
}
