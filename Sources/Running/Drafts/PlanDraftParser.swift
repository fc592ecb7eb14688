import Planning
import Readers
import StudyModel
import Writers

/// Makes a draft of the JSON that `PlanDraftJSON` writes.
struct PlanDraftParser {
    let file: String

    /// The draft.
    /// - Throws: `InputError` for what is no such draft, or one of another format.
    func draft(_ json: JSONText) throws(InputError) -> PlanDraft {
        try checkFormat(json)
        guard case .array(let elements) = json["entries"] else { throw fault("has no list of entries") }
        guard elements.count <= PlanDraftFile.mostEntries else {
            throw fault("holds \(elements.count) entries, more than any plan has")
        }
        var entries: [PlanDraft.Entry] = []
        entries.reserveCapacity(elements.count)
        var met: Set<String> = []
        for (index, element) in elements.enumerated() {
            let entry = try entry(element, number: index + 1)
            guard met.insert(entry.id).inserted else {
                throw fault("has two entries with the id \(entry.id)")
            }
            entries.append(entry)
        }
        guard let interviewees = json["interviewees"]?.integer, interviewees >= 0 else {
            throw fault("does not say how many interviewees it rests on")
        }
        var draft = PlanDraft(
            code: try text(json, "code"), version: try text(json, "version"), date: json["date"]?.string,
            interviewees: interviewees, entries: entries)
        if let json = json["making"] { draft.making = try making(json) }
        draft.codes = try codes(json["codes"])
        draft.origins = try origins(json["origins"], of: draft.making?.transcripts.count ?? 0)
        return draft
    }
}

private extension PlanDraftParser {
    /// Bytes; a statement has some hundreds, and more only where it names all criteria of a long checklist.
    static let longestText = 1 << 20

    func fault(_ reason: String) -> InputError { InputError(file: file, reason: reason) }

    func checkFormat(_ json: JSONText) throws(InputError) {
        guard let format = json[PlanDraftJSON.formatName]?.integer else {
            throw fault("is no draft of a plan: it has no '\(PlanDraftJSON.formatName)'")
        }
        guard format == PlanDraftJSON.format else {
            throw fault(
                "is of format \(format), and this version reads format \(PlanDraftJSON.format): "
                    + (format > PlanDraftJSON.format
                        ? "use the version that wrote it, or a later one" : "make the draft again"))
        }
    }

    /// The member `name`, which is there and not empty.
    func text(_ json: JSONText, _ name: String, of owner: String = "") throws(InputError) -> String {
        guard let text = json[name]?.string, !text.isEmpty else {
            throw fault(owner.isEmpty ? "has no \(name)" : "\(owner) has no \(name)")
        }
        return text
    }

    /// The strings of the list `name`; none where it is not there.
    func texts(_ json: JSONText, _ name: String, of owner: String) throws(InputError) -> [String] {
        var texts: [String] = []
        for element in json[name]?.elements ?? [] {
            guard let text = element.string else { throw fault("\(owner) has \(name) that are no words") }
            texts.append(text)
        }
        return texts
    }

    func entry(_ json: JSONText, number: Int) throws(InputError) -> PlanDraft.Entry {
        let id = try text(json, "id", of: "entry \(number)")
        guard id.utf8.count <= 40 else { throw fault("entry \(number) has an id of \(id.utf8.count) bytes") }
        guard let sort = json["sort"]?.string.flatMap({ PlanDraft.Sort(rawValue: $0) }) else {
            throw fault("\(id) is neither statement, action, question nor risk")
        }
        guard let basis = json["basis"]?.string.flatMap({ Statement.Basis(rawValue: $0) }) else {
            throw fault("\(id) does not say what sort of claim it makes")
        }
        var evidence: [EvidenceID] = []
        for written in try texts(json, "evidence", of: id) { evidence.append(try code(written, of: id)) }
        let words = try text(json, "text", of: id)
        guard words.utf8.count <= Self.longestText else {
            throw fault("\(id) has a text of \(words.utf8.count) bytes")
        }
        var entry = PlanDraft.Entry(
            id: id, key: try text(json, "key", of: id), sort: sort, text: words,
            basis: basis, criteria: try texts(json, "criteria", of: id).map { Criterion.ID($0) },
            evidence: evidence, related: try texts(json, "related", of: id))
        entry.worded = try worded(json["worded"], of: id)
        return entry
    }

    /// What people worded of an entry; of a field that is not known nothing is kept.
    func worded(_ json: JSONText?, of owner: String) throws(InputError) -> [PlanDraft.Worded] {
        var worded: [PlanDraft.Worded] = []
        for element in json?.elements ?? [] {
            guard let field = element["field"]?.string.flatMap({ PlanEdit.Field(rawValue: $0) }) else {
                continue
            }
            let words = try text(element, "text", of: "what was entered into \(owner)")
            guard words.utf8.count <= Self.longestText else {
                throw fault("\(owner) has a text of \(words.utf8.count) bytes")
            }
            worded.append(.init(field, words, day: element["day"]?.string ?? ""))
        }
        return worded
    }

    func code(_ written: String, of owner: String) throws(InputError) -> EvidenceID {
        guard let id = EvidenceID(written) else {
            throw fault("\(owner) has '\(written.prefix(40))' for evidence, which is no code")
        }
        return id
    }

    func codes(_ json: JSONText?) throws(InputError) -> [EvidenceID: EvidenceID] {
        guard case .object(let members) = json else { return [:] }
        var codes: [EvidenceID: EvidenceID] = [:]
        for (name, value) in members {
            codes[try code(name, of: "the list of codes")] = try code(
                value.string ?? "", of: "the list of codes")
        }
        return codes
    }

    func origins(_ json: JSONText?, of transcripts: Int) throws(InputError) -> [EvidenceID: Int] {
        guard case .object(let members) = json else { return [:] }
        var origins: [EvidenceID: Int] = [:]
        for (name, value) in members {
            guard let place = value.integer, (0..<transcripts).contains(place) else {
                throw fault("places \(name.prefix(40)) in a transcript that is not listed")
            }
            origins[try code(name, of: "the list of origins")] = place
        }
        return origins
    }

    func making(_ json: JSONText) throws(InputError) -> DraftMaking? {
        guard case .object = json else { return nil }
        let owner = "what it was made of"
        var transcripts: [DraftMaking.Transcript] = []
        for element in json["transcripts"]?.elements ?? [] {
            transcripts.append(
                DraftMaking.Transcript(
                    name: try text(element, "name", of: "a transcript"), hash: element["sha256"]?.string ?? ""
                ))
        }
        var criteria: [DraftMaking.Criterion] = []
        for element in json["criteria"]?.elements ?? [] {
            criteria.append(
                DraftMaking.Criterion(
                    id: Criterion.ID(try text(element, "id", of: "a criterion")),
                    label: element["label"]?.string ?? "", name: element["name"]?.string ?? ""))
        }
        var making = DraftMaking(
            tool: try text(json, "tool", of: owner), codebook: try text(json, "codebook", of: owner),
            codebookHash: json["codebook_sha256"]?.string ?? "", modelHash: json["model_sha256"]?.string,
            settings: try texts(json, "settings", of: owner), criteria: criteria, transcripts: transcripts)
        making.pack = json["pack"]?.string
        making.isOfStudy = json["of_study"] == .bool(true)
        if let confirmed = json["decided"]?["confirmed"]?.integer,
            let rejected = json["decided"]?["rejected"]?.integer
        {
            making.decided = .init(confirmed: confirmed, rejected: rejected)
        }
        return making
    }
}
