import HTTPTypes
import Planning
import StudyModel
import StudyStore

/// Finds turns by their words, and codings by what they say.
enum FindPage {
    static let routes: [Route] = [.get("/find", for: .coders, show)]
    static let templates: [(String, [UInt8])] = [("find", PackageResources.find_mustache)]

    private static func show(_ request: PageRequest) async throws -> PageAnswer {
        let coder = try request.coder()
        let wish = FindWish(request.queries)
        let picture = try? await request.desk.live.view().picture
        let options = try FindOptions(picture, request.desk.study, coder: coder)
        var values: PageValues = [
            "text": .text(wish.query.text), "filters": .list(options.filters(wish.fields)),
        ]
        values["asked"] = .flag(wish.isAsked)
        guard wish.isAsked else { return .page(Page("find", title: "Find", values)) }
        let found = try request.desk.study.find(wish.query, as: Viewer(coder))
        let what = wish.query.isForCodings ? "coding" : "turn"
        values["count"] = .text("\(found.total) \(what)\(found.total == 1 ? "" : "s")")
        values["none"] = .flag(found.total == 0)
        values["hits"] = .list(found.hits.map { FoundValues.values($0, picture) })
        values["pages"] = found.pages > 1 ? .text("Page \(found.page) of \(found.pages)") : .nothing
        values["earlier"] = found.page > 1 ? .text(wish.path(page: found.page - 1)) : .nothing
        values["later"] = found.page < found.pages ? .text(wish.path(page: found.page + 1)) : .nothing
        return .page(Page("find", title: "Find", values))
    }
}
