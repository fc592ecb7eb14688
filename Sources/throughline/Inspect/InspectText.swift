import Readers
import StudyModel

/// What is understood of a transcript, for people.
struct InspectText {
    private static let margin = 16

    private let transcript: Transcript
    private let diagnostics: [Diagnostic]
    private let view: InspectView
    private let console: Console

    init(_ read: ReadTranscript, _ view: InspectView, _ console: Console) {
        transcript = read.transcript
        diagnostics = read.diagnostics
        self.view = view
        self.console = console
    }

    /// Prints it.
    func print() {
        console.print(console.emphasised(transcript.name.printable))
        field("Layout", [layout])
        field("Length", [length])
        field("Speakers", speakers, isTable: true)
        field("Because", reasons)
        field("Interviewees", transcript.participants.flatMap(people))
        field("Metadata", transcript.metadata.map { "\($0.key): \($0.value)" })
        field("Paragraphs", [paragraphs])
        field("Comments", transcript.comments.map(comment))
        if view.showsSkipped { field("Left out", transcript.accounting.skipped.map(skipped)) }
        field("Problems", diagnostics.isEmpty ? ["none"] : diagnostics.map(problem))
        printTurns()
    }

    /// The recogniser that won, how sure it is, and the one that came second.
    var layout: String {
        let layout = transcript.layout
        let next = layout.runnerUp.map { "; next \($0.name), \($0.confidence.percent)" } ?? ""
        return "\(layout.name), \(layout.confidence.percent) sure\(next)"
    }

    /// One comment in a line.
    func comment(_ comment: SourceComment) -> String {
        let about = comment.about.isEmpty ? "" : " on “\(comment.about.excerpt(40))”"
        let place = comment.place.map { ", paragraph \($0.paragraph)" } ?? ""
        return "\(comment.author ?? "(no name)")\(about)\(place): \(comment.text.excerpt(60))"
    }
}

private extension InspectText {
    /// Prints lines under a title, aligned, and wrapped unless they are rows of a table; nothing where there are
    /// none.
    func field(_ title: String, _ lines: [String], isTable: Bool = false) {
        var head = "  " + title.padded(Self.margin - 2)
        for line in lines {
            let parts = isTable ? [line.printable] : line.wrapped(console.width - Self.margin - 2)
            for (index, part) in parts.enumerated() {
                console.print(head + (index > 0 ? "  " : "") + part)
                head = String(repeating: " ", count: Self.margin)
            }
        }
    }

    var length: String {
        let answers = transcript.turns.count { transcript.isInterviewee($0) }
        let time = transcript.seconds.map { ", \($0.clock)" } ?? ""
        return "\(transcript.turns.count.of("turn")) (\(answers.grouped) of interviewees), "
            + "\(transcript.accounting.words.of("word"))\(time)"
    }

    var speakers: [String] {
        let shares = SpeakerShare.all(transcript)
        let width = min(28, shares.map(\.speaker.label.count).max() ?? 0)
        return shares.map { share in
            let label = share.speaker.label.isEmpty ? "(no name)" : share.speaker.label
            return label.excerpt(width).padded(width) + "  " + share.speaker.role.rawValue.padded(12)
                + share.turns.grouped.padded(6, right: true) + " turns"
                + share.words.grouped.padded(8, right: true) + " words"
                + share.share.percent.padded(6, right: true)
        }
    }

    /// Why each speaker was taken for what they are.
    var reasons: [String] {
        transcript.speakers.filter { !$0.because.isEmpty }.map { speaker in
            let label = speaker.label.isEmpty ? "(no name)" : speaker.label
            let others = speaker.otherLabels.map { "'\($0)'" }.joined(separator: ", ")
            return "\(label): \(speaker.because)" + (others.isEmpty ? "" : "; also labelled \(others)")
        }
    }

    func people(_ participant: Participant) -> [String] {
        let stated = participant.attributes.stated.map { "\($0.name) \($0.value)" }
        return [
            "\(participant.id): " + (stated.isEmpty ? "nothing is stated" : stated.joined(separator: "; "))
        ]
    }

    var paragraphs: String {
        let accounting = transcript.accounting
        let reasons = accounting.skippedByReason.map { "\($0.count.grouped) \($0.reason.rawValue)" }
        return "\(accounting.total.grouped) = \(accounting.inTurns.grouped) in turns + "
            + "\(accounting.inMetadata.grouped) metadata + \(accounting.skipped.count.grouped) left out"
            + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
    }

    func skipped(_ paragraph: ParagraphAccounting.Skipped) -> String {
        let place = [
            paragraph.place.part, "paragraph \(paragraph.place.paragraph)",
            paragraph.place.line.map { "line \($0)" },
        ].compactMap(\.self).joined(separator: " ")
        let words = paragraph.excerpt.isEmpty ? "" : ": \(paragraph.excerpt.excerpt(60))"
        return "\(place), \(paragraph.reason.rawValue)\(words)"
    }

    func problem(_ diagnostic: Diagnostic) -> String {
        let place = [diagnostic.part, diagnostic.line.map { "line \($0)" }].compactMap(\.self)
        return (["\(diagnostic.severity.rawValue)"] + place + [diagnostic.message]).joined(separator: ": ")
    }

    func printTurns() {
        let shown = transcript.turns.prefix(view.turns)
        guard !shown.isEmpty else { return }
        console.print(shown.count < transcript.turns.count ? "  First turns" : "  Turns")
        for turn in shown {
            let time = turn.time.map { "  \($0.start.clock)" } ?? ""
            let speaker = transcript.speaker(of: turn).label.excerpt(40)
            console.print("    \(String(turn.number).padded(4))\(console.emphasised(speaker))\(time)")
            let room = console.width - 8
            let text = String(transcript.text(of: turn))
            let lines = view.isWhole ? text.wrapped(room) : text.excerpt(2 * room - 10).wrapped(room)
            for line in lines { console.print("        " + line) }
        }
    }
}
