import StudyModel

/// A table whose rows are turns.
struct TurnTable: Sendable {
    /// The paragraphs it takes.
    let paragraphs: Range<Int>
    /// The row that names the columns, from 0; a title may stand above it.
    private let heading: Int?
    private let columns: Columns

    /// What the columns hold, counted from 0.
    private enum Columns: Hashable {
        case speakerAndWords(speaker: Int, words: Int, time: Int?)
        case questionAndAnswer(question: Int, answer: Int)
    }

    private static let speakerHeadings: Set<String> = [
        "speaker", "speakers", "name", "who", "participant", "person", "spk", "speakername", "sprecher",
        "sprecherin",
        "sprecherinnen", "taler", "spreker", "locuteur", "intervenant", "hablante", "interlocutor", "falante",
    ]
    private static let wordsHeadings: Set<String> = [
        "text", "transcript", "transcription", "words", "content", "utterance", "speech", "said", "comment",
        "dialogue", "inhalt", "äußerung", "transkript", "transkription", "gesprochenes", "wortlaut",
        "udtalelse", "tekst",
        "texte", "propos", "texto", "transcripción", "transcrição", "spokentext", "utterances", "verbatim",
    ]
    private static let timeHeadings: Set<String> = [
        "start", "time", "timestamp", "timecode", "begin", "from", "starttime", "zeit", "zeitmarke", "beginn",
        "tid", "tijd",
        "temps", "tiempo", "tempo", "hora", "timein",
    ]
    private static let questionHeadings: Set<String> = [
        "question", "questions", "interviewer", "q", "frage", "fragen", "pregunta", "interviewquestion",
    ]
    private static let answerHeadings: Set<String> = [
        "answer", "answers", "response", "responses", "interviewee", "respondent", "participant", "reply",
        "a", "antwort", "antworten", "respuesta", "réponse", "participantresponse", "interviewresponse",
    ]

    /// The tables of `all` that hold turns, in order.
    static func all(_ all: [SourceParagraph]) -> [TurnTable] {
        var tables: [TurnTable] = []
        var index = 0
        while index < all.count {
            guard let number = all[index].cell?.table else {
                index += 1
                continue
            }
            let end = all[index...].firstIndex { $0.cell?.table != number } ?? all.count
            if let table = TurnTable(all, index..<end, after: tables.last) { tables.append(table) }
            index = end
        }
        return tables
    }

    /// The table in `range`; nil where it holds no turns. `previous` is the turn table before it, whose columns a
    /// table without headings may share.
    private init?(_ all: [SourceParagraph], _ range: Range<Int>, after previous: TurnTable?) {
        guard all[range].last?.cell?.row ?? 0 > 0 || previous != nil else { return nil }
        paragraphs = range
        let top = Self.rows(all[range].prefix { $0.cell?.row ?? 0 < Self.mostHeadings })
        for (number, row) in top.enumerated() {
            guard let named = Self.named(row.map { AttributeNames.fold($0) }) else { continue }
            columns = named
            heading = number
            return
        }
        heading = nil
        let rows = Self.rows(all[range])
        if let found = Self.found(rows) {
            columns = found
        } else if let previous, rows.allSatisfy({ $0.count == previous.width }) {
            columns = previous.columns
        } else {
            return nil
        }
    }

    /// How far down the row of headings is looked for.
    private static let mostHeadings = 3

    /// Whether a row names the columns.
    var hasHeading: Bool { heading != nil }

    private var width: Int {
        switch columns {
        case .speakerAndWords(let speaker, let words, let time): max(speaker, words, time ?? 0) + 1
        case .questionAndAnswer(let question, let answer): max(question, answer) + 1
        }
    }
}

extension TurnTable {
    /// The cells' text by row and column.
    private static func rows(_ paragraphs: ArraySlice<SourceParagraph>) -> [[String]] {
        var rows: [[String]] = []
        for paragraph in paragraphs {
            guard let cell = paragraph.cell else { continue }
            while rows.count <= cell.row { rows.append([]) }
            while rows[cell.row].count <= cell.column { rows[cell.row].append("") }
            if !rows[cell.row][cell.column].isEmpty { rows[cell.row][cell.column] += "\n" }
            rows[cell.row][cell.column] += paragraph.trimmed
        }
        return rows
    }

    private static func named(_ headings: [String]) -> Columns? {
        let speaker = headings.firstIndex { speakerHeadings.contains($0) }
        if let speaker, let words = headings.lastIndex(where: { wordsHeadings.contains($0) }),
            words != speaker
        {
            return .speakerAndWords(
                speaker: speaker, words: words, time: headings.firstIndex { timeHeadings.contains($0) })
        }
        if let question = headings.firstIndex(where: { questionHeadings.contains($0) }),
            let answer = headings.firstIndex(where: { answerHeadings.contains($0) }), question != answer
        {
            return .questionAndAnswer(question: question, answer: answer)
        }
        return nil
    }

    /// Tells the columns by what they hold: a speaker's column is short and repeats itself, and the widest column
    /// beside it holds the words.
    private static func found(_ rows: [[String]]) -> Columns? {
        guard rows.count >= 4, let width = rows.map(\.count).max(), width >= 2 else { return nil }
        func column(_ number: Int) -> [String] { rows.map { number < $0.count ? $0[number] : "" } }
        let lengths = (0..<width).map { column($0).reduce(0) { $0 + $1.utf8.count } }
        guard let words = lengths.indices.max(by: { lengths[$0] < lengths[$1] }) else { return nil }
        if width == 2, areQuestions(column(0)) > 0.5, areQuestions(column(1)) < 0.2 {
            return .questionAndAnswer(question: 0, answer: 1)
        }
        let speaker = (0..<words).first { number in
            let labels = column(number).map { SpeakerWords.bare($0) }.filter { !$0.isEmpty }
            let distinct = Set(labels)
            return labels.count >= 3 && labels.allSatisfy { $0.utf8.count <= LabelScanner.longestLabel }
                && distinct.count > 1 && distinct.count * 2 <= labels.count && !labels.contains { isTime($0) }
        }
        guard let speaker, lengths[words] > 3 * lengths[speaker] else { return nil }
        let time = (0..<width).first { number in
            number != speaker && number != words && column(number).count { isTime($0) } * 2 > rows.count
        }
        return .speakerAndWords(speaker: speaker, words: words, time: time)
    }

    /// The share of `cells` that end in a question, 0…1.
    private static func areQuestions(_ cells: [String]) -> Double {
        Double(cells.count { $0.utf8.last == UInt8(ascii: "?") }) / Double(max(cells.count, 1))
    }

    private static func isTime(_ text: String) -> Bool {
        TimeStamp(text[...].utf8)?.length == text.utf8.count
    }

    /// Adds the table's turns to `draft` and settles what became of its paragraphs. A row without a speaker goes on
    /// where the last one stopped.
    func read(_ all: [SourceParagraph], into draft: inout LayoutDraft) {
        var row = Row()
        let labels = labels(all)
        for index in paragraphs {
            guard let cell = all[index].cell, !all[index].isBlank else { continue }
            if let heading, cell.row <= heading {
                draft.fates[index] = .skipped(.tableHeading)
                continue
            }
            if cell.row != row.number { row = Row(number: cell.row, label: labels[cell.row] ?? "") }
            draft.fates[index] = fate(of: all[index], in: cell, &row)
            if draft.fates[index] == .turn { add(all[index], cell, &row, to: &draft) }
        }
    }

    /// The speakers by row: their column may stand after the words.
    private func labels(_ all: [SourceParagraph]) -> [Int: String] {
        guard case .speakerAndWords(let speaker, _, _) = columns else { return [:] }
        var labels: [Int: String] = [:]
        for index in paragraphs {
            guard let cell = all[index].cell, cell.column == speaker, !all[index].isBlank else { continue }
            labels[cell.row] = SpeakerWords.bare(String(all[index].trimmed))
        }
        return labels
    }

    /// What is known of the row being read.
    private struct Row {
        var number = -1
        var label = ""
        var time: TimeRange?
        /// The column whose words are being added.
        var openColumn: Int?
    }

    private func fate(of paragraph: SourceParagraph, in cell: SourceParagraph.Cell, _ row: inout Row)
        -> LayoutDraft.Fate
    {
        switch columns {
        case .speakerAndWords(cell.column, _, _):
            return .skipped(.label)
        case .speakerAndWords(_, _, .some(cell.column)):
            row.time = TimeStamp(paragraph.trimmed.utf8).map { TimeRange(start: $0.seconds) }
            return .skipped(.timestamp)
        case .questionAndAnswer(cell.column, _):
            row.label = "Interviewer"
            return .turn
        case .questionAndAnswer(_, cell.column):
            row.label = "Interviewee"
            return .turn
        case .speakerAndWords(_, cell.column, _): return .turn
        default: return .skipped(.remark)
        }
    }

    private func add(
        _ paragraph: SourceParagraph, _ cell: SourceParagraph.Cell, _ row: inout Row,
        to draft: inout LayoutDraft
    ) {
        if row.openColumn != cell.column, !row.label.isEmpty || draft.turns.isEmpty {
            draft.turns.append(
                .init(label: row.label, time: row.time, place: paragraph.place, paragraphs: []))
        }
        row.openColumn = cell.column
        for line in paragraph.lines { draft.turns[draft.turns.count - 1].append(line.text) }
    }
}
