public import StudyModel
public import StudyStore

/// A study file to be made, with its codebook in use.
public struct NewStudy: Hashable, Sendable {
    private let path: String
    private let title: String?
    private let subject: String?
    private let codebook: String
    private let model: ModelChoice
    private let owner: String?

    /// A study file at `path`, called by `title` or else by its file's name, tagged by the codebook file at `codebook`, and
    /// owned by `owner` where one is named.
    public init(
        path: String, title: String? = nil, subject: String? = nil, codebook: String,
        model: ModelChoice = .shipped, owner: String? = nil
    ) {
        self.path = path
        self.title = title
        self.subject = subject
        self.codebook = codebook
        self.model = model
        self.owner = owner
    }

    /// Makes it.
    /// - Throws: `RunFailure`, with nothing made where the codebook, the model or the owner's name cannot be used.
    @discardableResult public func make(at time: Timestamp) throws(RunFailure) -> StudyFile {
        let checklist = try Checklist(path: codebook, model: model)
        if let owner, let fault = CoderAccount.fault(ofName: owner) {
            throw .study(StudyFileError(.refused, file: path, reason: fault))
        }
        do {
            let file = try StudyFile.create(path, title: title ?? name, at: time)
            _ = try checklist.put(in: file, at: time)
            try file.keepPlan(title: title, subject: subject)
            if let owner { _ = try file.addPerson(owner, role: .owner, at: time) }
            return file
        } catch {
            throw RunFailure(error, folder: path)
        }
    }

    /// The file's name without folders and ending.
    private var name: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.hasSuffix(StudyFile.ending) ? name.dropLast(StudyFile.ending.count) : name)
    }
}
