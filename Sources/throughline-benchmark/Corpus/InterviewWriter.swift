import DocumentIO

/// Writes an interview as the bytes of a Word document in one of the layouts.
struct InterviewWriter {
    let layout: TranscriptLayout

    /// The package, and how many bytes its main part has before it is deflated.
    func package(_ interview: Interview, seed: UInt64) throws -> (bytes: [UInt8], documentBytes: Int) {
        let document = document(interview, seed: seed)
        var zip = ZipWriter()
        for part in WordParts.before { zip.add(part.name, Array(part.text.utf8)) }
        zip.add("word/document.xml", document)
        for part in WordParts.after { zip.add(part.name, Array(part.text.utf8)) }
        return (try zip.bytes(), document.count)
    }
}

private extension InterviewWriter {
    func document(_ interview: Interview, seed: UInt64) -> [UInt8] {
        var markup = WordMarkup(seed: seed)
        switch layout {
        case .inlineLabels: inlineLabels(interview, &markup)
        case .ownLineLabels: ownLineLabels(interview, &markup)
        case .wordTranscribe: wordTranscribe(interview, &markup)
        case .table: table(interview, &markup)
        case .stamped: stamped(interview, &markup)
        }
        return markup.finish()
    }

    func inlineLabels(_ interview: Interview, _ markup: inout WordMarkup) {
        for turn in interview.turns {
            let label = turn.isInterviewer ? "Interviewer: " : "Participant: "
            for (index, paragraph) in turn.paragraphs.enumerated() {
                markup.paragraph(index == 0 ? [(label, true), (paragraph, false)] : [(paragraph, false)])
            }
        }
    }

    func ownLineLabels(_ interview: Interview, _ markup: inout WordMarkup) {
        for turn in interview.turns {
            markup.paragraph([(turn.isInterviewer ? "Interviewer:" : "Participant:", true)])
            for paragraph in turn.paragraphs { markup.paragraph([(paragraph, false)]) }
        }
    }

    func wordTranscribe(_ interview: Interview, _ markup: inout WordMarkup) {
        markup.paragraph([("Audio file", false)], style: "Heading1")
        markup.paragraph([("interview.mp3", false)])
        markup.paragraph([])
        markup.paragraph([("Transcript", false)], style: "Heading1")
        for turn in interview.turns {
            markup.paragraph([("\(clock(turn.start)) Speaker \(turn.isInterviewer ? 1 : 2)", false)])
            markup.paragraph([(turn.text, false)])
        }
    }

    func table(_ interview: Interview, _ markup: inout WordMarkup) {
        markup.startTable()
        markup.row([("Speaker", true), ("Text", true)])
        for turn in interview.turns {
            markup.row([(turn.isInterviewer ? "Interviewer" : "Participant", true), (turn.text, false)])
        }
        markup.endTable()
        markup.paragraph([])
    }

    func stamped(_ interview: Interview, _ markup: inout WordMarkup) {
        for (index, turn) in interview.turns.enumerated() {
            let end = index + 1 < interview.turns.count ? interview.turns[index + 1].start : turn.start + 9
            let label = turn.isInterviewer ? "I:" : "B:"
            markup.paragraph([("\(label) \(turn.text) #\(clock(end))-\(end % 10)#", false)])
        }
    }

    /// Hours, minutes and seconds of two digits each.
    func clock(_ seconds: Int) -> String {
        [seconds / 3_600, seconds / 60 % 60, seconds % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
