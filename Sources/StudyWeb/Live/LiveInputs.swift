import Running
import StudyStore

/// What was read of a study so far; of it only what changed is read again.
struct LiveInputs: Sendable {
    private(set) var study: StoredStudy
    private(set) var inputs: [String: ReadInput] = [:]
    /// The number of the last change that is in it.
    private(set) var change: Int64 = 0

    /// Changes of which no output tells.
    static let aside: Set<LogEntry.Action> = [.invite, .revoke, .memo, .read]

    /// Most changes looked through one by one; after more everything is read again.
    private static let most = 5_000

    init(_ file: StudyFile) throws(RunFailure) { study = try StoredStudy(file) }

    /// All inputs, in the order of their names.
    var all: [ReadInput] {
        inputs.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Reads what changed since. Returns whether anything did that outputs tell of.
    @discardableResult
    mutating func refresh() throws(RunFailure) -> Bool {
        let (last, entries) = try news()
        if !inputs.isEmpty, entries.count < Self.most, entries.allSatisfy({ Self.aside.contains($0.action) })
        {
            change = last
            return false
        }
        let touched = inputs.isEmpty || entries.count >= Self.most ? nil : Self.transcripts(of: entries)
        study = try study.renewed()
        if let touched {
            guard !touched.isEmpty else {
                change = last
                return true
            }
            let stored: [StoredTranscript]
            do { stored = try study.file.transcripts() } catch { throw .study(error) }
            for transcript in stored where touched.contains(transcript.id) {
                inputs[transcript.name] = try study.input(transcript)
            }
        } else {
            inputs = Dictionary(try study.inputs().map { ($0.name, $0) }) { first, _ in first }
        }
        change = last
        return true
    }
}

private extension LiveInputs {
    func news() throws(RunFailure) -> (last: Int64, entries: [LogEntry]) {
        do throws(StudyFileError) {
            let last = try study.file.lastChange()?.rawValue ?? 0
            return (last, try study.file.changes(after: .init(change), limit: Self.most))
        } catch {
            throw .study(error)
        }
    }

    /// The transcripts whose codings `entries` touch; nil where they touch more than codings.
    static func transcripts(of entries: [LogEntry]) -> Set<StoredTranscript.ID>? {
        var touched: Set<StoredTranscript.ID> = []
        for entry in entries {
            switch entry.action {
            case .decide, .add, .remove, .settle, .hold:
                guard let transcript = entry.transcript else { return nil }
                touched.insert(transcript)
            case .invite, .revoke, .memo, .read, .word, .respond, .publish: continue
            default: return nil
            }
        }
        return touched
    }
}
