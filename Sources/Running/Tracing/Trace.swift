import DocumentIO
import Planning
import StudyModel

/// Walks between what a draft says and what was said, both ways.
public struct Trace: Sendable {
    private let folder: TraceFolder
    private let limit: Int

    /// A trace in `folder` that gives at most `limit` codings of each thing in full.
    public init(_ folder: TraceFolder, limit: Int = .max) {
        self.folder = folder
        self.limit = limit
    }

    /// What each of `words` leads to, in one pass over the codings; all together where they are plain words. Every
    /// result has an answer, or the failure of that one alone.
    /// - Throws: `TraceFailure.folder` where the codings cannot be read.
    public func answers(
        _ words: [String]
    ) throws(TraceFailure) -> [(what: String, answer: Result<TraceAnswer, TraceFailure>)] {
        let asked = TraceFinder(folder.draft).subjects(words)
        let subjects = asked.compactMap { try? $0.subject.get() }
        var wishes = try wishes(subjects)
        return asked.map { what, subject in
            (what, subject.flatMap { subject in self.answer(what, subject, wishes.removeFirst()) })
        }
    }
}

private extension Trace {
    func answer(_ what: String, _ subject: TraceSubject, _ wish: TraceWish) -> Result<
        TraceAnswer, TraceFailure
    > {
        let answer = TraceAnswer(what, subject, wish, in: folder.draft, isApart: false)
        guard answer.isEmpty else { return .success(answer) }
        guard case .words = subject else { return .failure(nothing(what, subject)) }
        // Words that stand nowhere together are looked for apart, in a pass of their own.
        do throws(TraceFailure) {
            guard let again = try wishes([subject], apart: true).first else {
                return .failure(nothing(what, subject))
            }
            let answer = TraceAnswer(what, subject, again, in: folder.draft, isApart: true)
            return answer.isEmpty ? .failure(nothing(what, subject)) : .success(answer)
        } catch {
            return .failure(error)
        }
    }

    /// What belongs to each of `subjects`.
    func wishes(_ subjects: [TraceSubject], apart: Bool = false) throws(TraceFailure) -> [TraceWish] {
        var wishes = subjects.map { TraceWish($0, of: folder.draft, limit: limit, apart: apart) }
        switch folder.source {
        case .quotes(let quotes):
            for index in wishes.indices { for quote in quotes { wishes[index].look(at: quote) } }
        case .codings(let path):
            var scratch: [UInt8] = []
            do {
                try LineFile.read(path) { line, number in
                    let id = LineLook.evidence(in: line)
                    for index in wishes.indices {
                        wishes[index].look(at: line, number: number, id: id, scratch: &scratch)
                    }
                }
            } catch {
                throw .folder(InputError(file: path, line: error.line, reason: error.reason))
            }
        }
        return wishes
    }

    /// Why `subject` leads to nothing.
    func nothing(_ what: String, _ subject: TraceSubject) -> TraceFailure {
        let draft = "\(folder.draft.version) (\(folder.draft.code))"
        let advice: [String] =
            switch subject {
            case .coding: codes(what, draft)
            case .place(let name, nil): ["nothing in \(name) is coded"]
            case .place(let name, let turns?):
                [
                    "nothing in \(name), turn \(turns.lowerBound)"
                        + (turns.count > 1 ? " to \(turns.upperBound)" : "") + ", is coded"
                ]
            case .criterion(let criterion): ["nothing is coded with \(criterion.label) \(criterion.name)"]
            default: ["'\(what)' stands in no statement of \(draft) and in no coded passage"]
            }
        return .nothing(what: what, advice: advice)
    }

    func codes(_ what: String, _ draft: String) -> [String] {
        let elsewhere =
            "A pack has codes of its own: name the folder of its report with --in. For a code of another draft, name that "
            + "draft's folder."
        guard case .quotes = folder.source else {
            return [
                "'\(what)' is no code of a coding of \(draft): it is of another draft, or was taken out",
                elsewhere,
            ]
        }
        return ["'\(what)' is the code of no quote of this pack, \(draft)", elsewhere]
    }
}
