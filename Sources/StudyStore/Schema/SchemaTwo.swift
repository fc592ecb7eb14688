/// What the second form of a study file has more than the first: by what people who withdrew, and words that went with them,
/// are known later; and how often a transcript changed.
enum SchemaTwo {
    static let changes = """
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
        -- Those who withdrew before are known by the file they were left out of.
        INSERT INTO withdrawn_file (sha256, name, code, is_certain)
            SELECT DISTINCT transcript.sha256, transcript.name, withdrawn_person.code, 1
            FROM withdrawn_person
            JOIN participant ON participant.code = withdrawn_person.code
            JOIN transcript ON transcript.id = participant.transcript;
        -- Codings that went with their person, by their evidence: who asks for one to go asks for nothing new.
        CREATE TABLE gone_coding (evidence INTEGER PRIMARY KEY);
        -- Codings by the codes that packs gave them; it stays when a publication is emptied, for partners go on naming them.
        CREATE TABLE pack_code (code INTEGER PRIMARY KEY, evidence INTEGER NOT NULL);
        -- Counts the changes of its words and people, so that nothing is written for what it was before.
        ALTER TABLE transcript ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
        """
}
