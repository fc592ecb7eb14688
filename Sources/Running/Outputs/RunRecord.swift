import DocumentIO
import Planning
import StudyModel
import Tagging
import Writers

/// How a run was made, for `run.json`: no clock, no paths, so that the same inputs give the same bytes.
struct RunRecord: Sendable {
    private let settings: RunSettings
    private let read: ReadingPlan
    private let report: RunReport

    init(settings: RunSettings, read: ReadingPlan, report: RunReport) {
        self.settings = settings
        self.read = read
        self.report = report
    }

    /// The record as a tree.
    var json: JSONValue {
        [
            "tool": .string(Tool.name), "version": .string(Tool.version),
            "codebook": [
                "id": .string(checklist.codebook.id), "title": .string(checklist.codebook.title),
                "version": .string(checklist.codebook.version), "file": .string(checklist.file),
                "cues": text(checklist.cuesFile), "sha256": .string(checklist.hash),
            ],
            "model": model,
            "settings": [
                "date": text(settings.date), "title": text(settings.title), "subject": text(settings.subject),
                "interviewers": .array(settings.interviewers.map { .string($0) }),
                "participants": .array(report.participantsFiles.map { .string($0) }),
                "xml_map": name(settings.xmlMap), "template": name(settings.template),
                "texts": name(settings.texts), "version": text(settings.version),
                "partners": .integer(read.history.partners.count), "responses": name(settings.responses),
                "against": .array(read.history.drafts.map { .string($0.code) }),
                "withdrawn": name(settings.withdrawn),
                "earlier": .array(settings.earlier.map { file($0) }),
                "sha256": [
                    "xml_map": hash(settings.xmlMap), "template": hash(settings.template),
                    "texts": hash(settings.texts), "responses": hash(settings.responses),
                    "withdrawn": hash(settings.withdrawn),
                ],
            ],
            "totals": report.totals, "inputs": .array(report.inputs.map(Self.input)),
        ]
    }
}

private extension RunRecord {
    var checklist: Checklist { read.checklist }

    /// The model, and what it says of itself; null where phrases alone were used.
    var model: JSONValue {
        guard let used = checklist.model else { return .null }
        let card = used.model.card
        return [
            "file": .string(used.file), "sha256": .string(used.hash), "origin": .string(card.origin),
            "interviews": .integer(card.interviews), "quality": .string(card.quality),
        ]
    }

    func name(_ path: String?) -> JSONValue {
        text(path?.split(separator: "/").last.map(String.init))
    }

    func file(_ path: String) -> JSONValue { ["file": name(path), "sha256": hash(path)] }

    /// Tells one content from another; of a folder, by the names and contents of its files.
    func hash(_ path: String?) -> JSONValue {
        guard let path else { return .null }
        guard FilePlace(path).kind == .folder else { return text(Self.fingerprint(path)) }
        let names = ((try? FolderListing(path).entries) ?? []).map(\.name).sorted()
        let files = names.compactMap { name in
            Self.fingerprint("\(path)/\(name)").map { "\(name)\0\($0)\n" }
        }
        return .string(SHA256.hex(Array(files.joined().utf8)))
    }

    static func fingerprint(_ path: String) -> String? {
        (try? InputFile.read(path)).map { SHA256.hex($0) }
    }

    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    static func status(_ facts: InputFacts) -> String {
        facts.content != nil ? "read" : facts.isLeftAlone ? "no interview" : "unreadable"
    }

    static func input(_ facts: InputFacts) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("name", .string(facts.name)), .init("status", .string(status(facts))),
            .init("sha256", facts.hash.map { .string($0) } ?? .null), .init("bytes", .integer(facts.bytes)),
        ]
        if let content = facts.content {
            members += [
                .init("layout", .string(content.layout.name)),
                .init("confidence", .number(content.layout.confidence)),
                .init("participants", .array(content.participants.map { .string($0.rawValue) })),
                .init("turns", .integer(content.turns)),
                .init("interviewee_turns", .integer(content.intervieweeTurns)),
                .init("words", .integer(content.words)),
                .init(
                    "paragraphs",
                    [
                        "in_turns": .integer(content.paragraphsInTurns),
                        "in_metadata": .integer(content.paragraphsInMetadata),
                        "skipped": .integer(content.paragraphsSkipped),
                    ]),
                .init("codings", .integer(content.codings)),
            ]
        }
        return .object(members)
    }
}
