import DocumentIO
import GRDB
import StudyModel

/// Everybody who withdrew, and who they were in which transcripts: known by the names of transcripts, by the hashes of files
/// and by those of labels, for their words and names are not kept.
struct WithdrawnPeople {
    /// Where one of them spoke.
    struct Appearance {
        /// Hashes of what they were called there; empty where only their codings were left.
        var labels: Set<String> = []
        /// Whether it is told of by the bytes of the file, and not by its name alone.
        var isSameFile = false
        /// Whether these bytes are known to hold their words.
        var isCertain = false
    }

    /// Their codes.
    let codes: Set<Participant.ID>
    private var labels: [String: [Participant.ID: Set<String>]] = [:]
    private var files: [String: [(name: String, person: Participant.ID, holds: Bool)]] = [:]

    init(_ db: Database) throws {
        codes = Set(try String.fetchAll(db, sql: "SELECT code FROM withdrawn_person").map { .init($0) })
        for row in try Row.fetchAll(db, sql: "SELECT name, code, label_sha256 FROM withdrawn_speaker") {
            labels[row["name"], default: [:]][.init(row["code"]), default: []].insert(row["label_sha256"])
        }
        for row in try Row.fetchAll(db, sql: "SELECT sha256, name, code, is_certain FROM withdrawn_file") {
            files[row["sha256"], default: []].append((row["name"], .init(row["code"]), row["is_certain"]))
        }
    }

    /// Who of them spoke in the transcript called `name`, or in a file of that hash.
    func appearances(in name: String, hash: String) -> [Participant.ID: Appearance] {
        var found = (labels[name] ?? [:]).mapValues { Appearance(labels: $0) }
        for file in files[hash] ?? [] {
            let known = labels[file.name]?[file.person] ?? []
            found[file.person, default: Appearance()].labels.formUnion(known)
            found[file.person]?.isSameFile = true
            if file.holds { found[file.person]?.isCertain = true }
        }
        return found
    }

    /// By which a label is known: case, spaces and punctuation make no difference.
    static func key(of label: String) -> String {
        let key = BlottedWords.key(of: label)
        return key.count > 0 ? key.hash : SHA256.hex(Array(label.utf8))
    }
}

extension Speaker {
    /// By which what they are called is known.
    var labelKeys: Set<String> { Set(([label] + otherLabels).map { WithdrawnPeople.key(of: $0) }) }
}

extension Database {
    /// Keeps what `person`, who withdrew, was called in a transcript, and that its file, of that hash, holds their words;
    /// without labels, that it may.
    func noteWithdrawn(
        _ person: Participant.ID, labels: Set<String>, in name: String, hash: String
    ) throws {
        for label in labels.sorted() {
            try execute(
                sql: "INSERT OR IGNORE INTO withdrawn_speaker (name, code, label_sha256) VALUES (?, ?, ?)",
                arguments: [name, person.rawValue, label])
        }
        try noteWithdrawn(person, file: hash, of: name, isCertain: !labels.isEmpty)
    }

    /// Keeps of the files that were imported as the transcript `id` before, as the log has them, that they may hold words of
    /// `person`.
    func noteWithdrawn(
        _ person: Participant.ID, filesBefore hash: String, of name: String, _ id: StoredTranscript.ID
    ) throws {
        let imported = try String.fetchAll(
            self, sql: "SELECT after FROM change WHERE transcript = ? AND action = ?",
            arguments: [id.rawValue, LogEntry.Action.importTranscript.rawValue])
        for earlier in Set(imported.compactMap { $0.split(separator: " ").first.map(String.init) })
        where earlier != hash {
            try noteWithdrawn(person, file: earlier, of: name, isCertain: false)
        }
    }

    private func noteWithdrawn(
        _ person: Participant.ID, file hash: String, of name: String, isCertain: Bool
    ) throws {
        try execute(
            sql: """
                INSERT INTO withdrawn_file (sha256, name, code, is_certain) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET is_certain = max(is_certain, excluded.is_certain)
                """, arguments: [hash, name, person.rawValue, isCertain])
    }
}
