import Planning
import StudyModel

extension ReturnContext {
    /// Takes every comment with its replies, wherever it is attached, and those attached to nothing.
    mutating func takeComments() {
        for comment in package.comments {
            var response = FoundResponse()
            response.author = comment.author
            response.date = comment.date
            response.text = comment.text
            response.replies = comment.replies.map { ReplyLine(writer: $0.author, words: $0.text).line }
            if comment.isDone { response.replies.append("(marked as resolved)") }
            response.sort = ResponseSorter.sort(of: comment.text)
            if let (index, range) = place(of: comment) {
                attach(&response, at: range, in: index)
            } else {
                detach(&response)
            }
            if comment.text.isEmpty {
                tell(
                    .warning, "comment-empty",
                    "a comment by \(Self.name(comment.author)) says nothing: \(excerpt(response.words))")
            }
            found.append(response)
        }
    }

    /// Where a comment is attached; a thread stands where its first comment or a reply does.
    func place(of comment: WordComment) -> (text: Int, range: Range<Int>)? {
        for id in [comment.id] + comment.replies.map(\.id) {
            for (index, text) in package.texts.enumerated() {
                if let range = text.comments[id] { return (index, range) }
            }
        }
        return nil
    }
}

private extension ReturnContext {
    mutating func attach(_ response: inout FoundResponse, at range: Range<Int>, in index: Int) {
        let anchors = anchors[index]
        let text = anchors.text
        response.place = (index, range.lowerBound)
        response.entry = anchors.entry(at: range, saying: response.text)
        response.words = words(at: range, in: text, entry: response.entry)
        let codes = anchors.codes(at: range)
        let isWithdrawal = response.sort == .withdraw
        if codes.codes.count == 1, !codes.areInside, isWithdrawal || anchors.isQuote(at: range) {
            response.words += " (\(codes.codes[0]))"
        }
        if isWithdrawal { checkWithdrawal(&response, codes.codes) }
        if response.entry.isEmpty {
            tell(
                .note, "response-without-entry",
                "a comment by \(Self.name(response.author)) belongs to no statement: \(excerpt(response.words))"
            )
        }
    }

    mutating func detach(_ response: inout FoundResponse) {
        response.entry = anchors.first?.entry(saying: response.text) ?? ""
        response.place = (package.texts.count, 0)
        if response.sort == .withdraw { checkWithdrawal(&response, []) }
        tell(
            .warning, "comment-unattached",
            "a comment by \(Self.name(response.author)) is attached to nothing any more: \(excerpt(response.text))"
        )
    }

    /// A withdrawal takes out one quote, and must name it.
    mutating func checkWithdrawal(_ response: inout FoundResponse, _ beside: [String]) {
        guard draft.codes.all(in: response.text).isEmpty, beside.count != 1 else { return }
        response.sort = .unsorted
        tell(
            .warning, "withdrawal-without-quote",
            "a comment by \(Self.name(response.author)) withdraws something, and \(beside.isEmpty ? "no quote" : "no single quote") "
                + "is told by its code: \(excerpt(response.text)); put the code into 'words' and set the sort to 'withdraw'"
        )
    }

    static func name(_ author: String) -> String { author.isEmpty ? "somebody" : author }

    func excerpt(_ words: String) -> String { words.isEmpty ? "(no words)" : "“\(Self.cut(words, 60))”" }
}
