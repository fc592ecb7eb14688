import DocumentIO

/// Reads the comments of a document, and joins replies to what they answer.
enum CommentReader {
    /// The comments in `comments.xml` that answer nothing, in the order of the file, each with its replies;
    /// `extended` is `commentsExtended.xml`, where there is one.
    static func read(_ tape: XMLTape, extended: XMLTape?) -> [WordComment] {
        guard let root = tape.root else { return [] }
        let links = extended.map(links) ?? [:]
        var comments: [(comment: WordComment, parent: String?)] = []
        var ids: [String: String] = [:]
        for element in root.children where element.name.local == "comment" {
            let paragraphs = element.descendants("p")
            // Word knows a comment by its last paragraph.
            let key = paragraphs.last?.attribute("paraId")?.uppercased()
            var comment = WordComment(
                id: element.attribute("id") ?? "", author: element.attribute("author") ?? "",
                date: element.attribute("date") ?? "",
                text: paragraphs.map(\.commentWords).filter { !$0.isEmpty }.joined(separator: "\n"))
            let link = key.flatMap { links[$0] }
            comment.isDone = link?.isDone ?? false
            if let key { ids[key] = comment.id }
            comments.append((comment, link?.parent))
        }
        return threads(comments.map { ($0.comment, $0.parent.flatMap { ids[$0] }) })
    }
}

private extension CommentReader {
    /// What `commentsExtended.xml` says of each comment, by its key.
    static func links(_ tape: XMLTape) -> [String: (parent: String?, isDone: Bool)] {
        var links: [String: (parent: String?, isDone: Bool)] = [:]
        for element in tape.root?.children ?? [] where element.name.local == "commentEx" {
            guard let key = element.attribute("paraId")?.uppercased() else { continue }
            let done = element.attribute("done")
            links[key] = (
                element.attribute("paraIdParent")?.uppercased(), done == "1" || done == "true"
            )
        }
        return links
    }

    /// Puts each reply under the comment that began its thread; a reply to what is not there stands alone.
    static func threads(_ comments: [(comment: WordComment, parent: String?)]) -> [WordComment] {
        let found = Self.roots(Dictionary(comments.map { ($0.comment.id, $0.parent) }) { first, _ in first })
        var roots: [WordComment] = []
        var places: [String: Int] = [:]
        for (comment, _) in comments where found[comment.id] == comment.id {
            places[comment.id] = roots.count
            roots.append(comment)
        }
        for (comment, _) in comments {
            guard let root = found[comment.id], root != comment.id, let place = places[root] else { continue }
            roots[place].replies.append(comment)
        }
        return roots
    }

    /// The comment that began the thread of each; itself where its parents go round in a circle. Every comment is gone
    /// through once, however long the threads are.
    static func roots(_ parents: [String: String?]) -> [String: String] {
        var roots: [String: String] = [:]
        var circling: Set<String> = []
        for id in parents.keys where roots[id] == nil {
            var path = [id]
            var seen: Set<String> = [id]
            var isCircle = false
            while let last = path.last, let parent = parents[last] ?? nil, parents[parent] != nil {
                isCircle = circling.contains(parent) || seen.contains(parent)
                if isCircle { break }
                path.append(parent)
                seen.insert(parent)
                if roots[parent] != nil { break }
            }
            let root = path.last.flatMap { roots[$0] } ?? path.last
            for member in path { roots[member] = isCircle ? member : root }
            if isCircle { circling.formUnion(path) }
        }
        return roots
    }
}

private extension XMLElement {
    /// The elements inside of that local name, at any depth, in order.
    func descendants(_ local: String) -> [XMLElement] {
        children.flatMap { ($0.name.local == local ? [$0] : []) + $0.descendants(local) }
    }

    /// The words of a paragraph on one line, those struck out left away.
    var commentWords: String {
        pieces.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var pieces: String {
        switch name.local {
        case "t": text
        case "tab", "br", "cr": " "
        case "noBreakHyphen": "-"
        case "del", "moveFrom", "Fallback", "pPr", "rPr": ""
        default: children.map(\.pieces).joined()
        }
    }
}
