import Running
import StudyModel
import StudyStore

/// What partners see first: the draft, its files, and how far they have answered.
enum SharedPages {
    static let routes: [Route] = [
        .shared("/shared", show), .shared("/shared/read/:name", read),
        .shared("/shared/files/:name", download),
    ]
    static let templates: [(String, [UInt8])] = [("shared", PackageResources.shared_mustache)]
}

private extension SharedPages {
    static func show(_ visit: PartnerVisit) throws -> PageAnswer {
        guard let study = visit.published, let answers = visit.answers else {
            return .page(Page("shared", title: "What is shared", ["nothing": true]))
        }
        // It can be read while something else holds the study file.
        try? answers.noteOpened(at: visit.now)
        let answered = Set(try answers.all().map(\.details.entry))
        let pages = study.fileNames.compactMap { PackTitle(page: $0) }
        return .page(
            Page(
                "shared", title: "What is shared",
                [
                    "version": .text(study.version), "day": .text(MomentText.day(study.at)),
                    "code": .text(study.code),
                    "pages": .list(pages.map { ["name": .text($0.name), "title": .text($0.title)] }),
                    "files": .list(
                        study.fileNames.map { ["name": .text($0), "title": .text(PackTitle.title(of: $0))] }),
                    "count": .number(study.statements.count),
                    "answered": .number(study.statements.count { answered.contains($0.id) }),
                ]))
    }

    static func read(_ visit: PartnerVisit) throws -> PageAnswer {
        guard let bytes = try visit.shared().study.page(visit.parameter("name")) else {
            throw Problem.notFound
        }
        return .document(bytes)
    }

    static func download(_ visit: PartnerVisit) throws -> PageAnswer {
        let name = visit.parameter("name")
        guard let bytes = try visit.shared().study.file(name) else { throw Problem.notFound }
        return .file(name: name, type: "application/octet-stream", bytes: bytes)
    }
}
