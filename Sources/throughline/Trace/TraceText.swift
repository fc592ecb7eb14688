import Planning
import Running
import StudyModel

/// What a trace came to, for people.
struct TraceText {
    /// Codings that are shown of one thing unless all are wanted.
    static let mostCodings = 6
    /// Entries of one sort that are shown unless all are wanted.
    private static let mostEntries = 5

    private let answer: TraceAnswer
    private let words: TraceWords
    private let console: Console
    private let isWhole: Bool

    /// The text of `answer` about `draft`; `isWhole` shows all there is.
    init(_ answer: TraceAnswer, of draft: PlanDraft, _ console: Console, isWhole: Bool) {
        self.answer = answer
        words = TraceWords(draft)
        self.console = console
        self.isWhole = isWhole
    }

    /// Prints it.
    func print() {
        switch answer.subject {
        case .draft: printDraft()
        case .entry(let entry): printEntry(entry)
        case .coding:
            for coding in answer.codings { printCoding(coding) }
            printEntries(
                answer.resting.map(\.entry), title: "Rests on it", none: "Nothing in the plan rests on it.")
        case .criterion(let criterion):
            title("\(criterion.label) \(criterion.name)", "criterion \(criterion.id)")
            printEntries(answer.about, title: "In the plan", none: "The plan does not name it.")
            printCodings("Coded with it")
        case .place(let transcript, let turns):
            title(words.place(transcript, turns), "")
            printCodings("Coded in it")
            printEntries(
                answer.resting.map(\.entry), title: "Rests on it", none: "Nothing in the plan rests on it.")
        case .words(let text):
            title("“\(text)”", answer.isApart ? "nowhere together, so apart" : "")
            printEntries(answer.about, title: "Said in the plan", none: "Said nowhere in the plan.")
            printCodings("Coded passages that hold it")
            let told = Set(answer.about.map(\.id))
            printEntries(
                answer.resting.map(\.entry).filter { !told.contains($0.id) },
                title: "Rests on these passages", none: "")
        }
    }
}

private extension TraceText {
    func title(_ text: String, _ remark: String) {
        let lines = (remark.isEmpty ? text : "\(text)  (\(remark))").wrapped(console.width)
        for line in lines { console.print(console.emphasised(line)) }
    }

    func printDraft() {
        title(words.draftTitle, "")
        Paragraphs(console: console, indent: 2).text(words.draftContents)
    }

    func printEntry(_ entry: PlanDraft.Entry) {
        title(entry.id, words.sort(entry))
        let body = Paragraphs(console: console, indent: 2)
        body.text(entry.text)
        body.text(words.criteria(entry), title: "About", hang: 2)
        if entry.evidence.isEmpty {
            console.print()
            body.text(words.withoutEvidence(entry))
        } else {
            printCodings("Rests on")
        }
        printEntries(answer.related, title: "Goes with it", none: "")
    }

    func printCodings(_ title: String) {
        let body = Paragraphs(console: console, indent: 2)
        console.print()
        if answer.total > 0 {
            body.heading("\(title): \(words.counts(answer))")
            for passage in words.passages(answer.codings) { printPassage(passage) }
            let rest = answer.total - answer.codings.count
            if rest > 0 { body.text("… and \(rest.grouped) more; --all shows them.") }
        } else if answer.missing.isEmpty {
            body.text("\(title): nothing.")
        }
        if !answer.missing.isEmpty { body.text(words.missing(answer.missing), hang: 2) }
    }

    /// Prints the coding that was asked for: where it stands, its words, who coded it and why.
    func printCoding(_ coding: TracedCoding) {
        title("\(coding.code) · \(words.whereabouts(coding))", "")
        let body = Paragraphs(console: console, indent: 2)
        body.text("“\(coding.text)”", hang: 1)
        body.text(words.why(coding), hang: 2)
        if !coding.flags.isEmpty { body.text("Note: \(coding.flags.joined(separator: ", ")).") }
    }

    /// Prints the codings of one passage: where it stands and its words once, and each coding with its code.
    func printPassage(_ passage: ArraySlice<TracedCoding>) {
        guard let first = passage.first else { return }
        Paragraphs(console: console, indent: 4).text(words.whereabouts(first), hang: 2)
        let body = Paragraphs(console: console, indent: 6)
        body.text("“\(first.text)”", hang: 1)
        for coding in passage {
            let why = [coding.code.description, words.marks(coding), words.why(coding)].filter { !$0.isEmpty }
                .joined(
                    separator: "  ")
            body.text(isWhole ? why : why.excerpt(2 * (console.width - 8)), hang: 2)
        }
    }

    /// Prints entries by their sort, each in a line or two; `none` where there are none.
    func printEntries(_ entries: [PlanDraft.Entry], title: String, none: String) {
        let body = Paragraphs(console: console, indent: 2)
        guard !entries.isEmpty else {
            if !none.isEmpty {
                console.print()
                body.text(none)
            }
            return
        }
        console.print()
        body.heading("\(title): \(words.counts(entries))")
        let width = (entries.map(\.id.count).max() ?? 0) + 2
        for sort in PlanDraft.Sort.allCases {
            let some = entries.filter { $0.sort == sort }
            for entry in isWhole ? some[...] : some.prefix(Self.mostEntries) { printLine(entry, width) }
            let rest = some.count - Self.mostEntries
            if rest > 0, !isWhole {
                body.inner.text(
                    "… and \(rest.of("more \(words.name(sort, 1))", "more \(words.name(sort, 2))"))")
            }
        }
    }

    func printLine(_ entry: PlanDraft.Entry, _ width: Int) {
        let room = console.width - 4 - width
        let text = isWhole ? entry.text : entry.text.excerpt(2 * room - 8)
        for (index, line) in text.wrapped(room).enumerated() {
            let head = index > 0 ? "" : entry.id
            console.print("    " + head.padded(width) + line)
        }
    }
}
