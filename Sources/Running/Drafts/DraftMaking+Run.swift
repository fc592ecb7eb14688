import DocumentIO
import Planning
import StudyModel

extension DraftMaking {
    /// What a draft is made of that `checklist` tags, of the inputs `found`, which turned out to be `facts`;
    /// `minimumGroup` is that of a pack.
    init(
        _ settings: RunSettings, _ checklist: Checklist, found: InputList, facts: [InputFacts],
        minimumGroup: Int? = nil
    ) {
        var told = settings.interviewers.map { "interviewer \($0)" }
        if let minimumGroup { told.append("smallest group \(minimumGroup)") }
        let lists = settings.participants.map { [$0] } ?? found.participants.map(\.path)
        told += lists.map { Self.listSetting + Self.fingerprint($0) }
        if let map = settings.xmlMap { told.append("mapping file \(Self.fingerprint(map))") }
        self.init(
            tool: "\(Tool.name) \(Tool.version)",
            codebook: "\(checklist.codebook.id) \(checklist.codebook.version)", codebookHash: checklist.hash,
            modelHash: checklist.model?.hash, settings: told.sorted(),
            criteria: checklist.codebook.criteria.map { .init(id: $0.id, label: $0.label, name: $0.name) },
            transcripts: facts.compactMap { fact in
                guard fact.content != nil else { return nil }
                return Transcript(name: fact.name, hash: fact.hash ?? "")
            })
    }

    /// Tells one content from another; never names the file's place.
    private static func fingerprint(_ path: String) -> String {
        (try? InputFile.read(path)).map { String(SHA256.hex($0).prefix(16)) } ?? "that is gone"
    }
}
