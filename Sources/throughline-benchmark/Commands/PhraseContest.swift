import Foundation
import StudyModel
import Tagging

/// Matching beside other programs, all with the same phrases: those of the codebook that are plain words, for the
/// others know no patterns.
struct PhraseContest {
    private static let ours = "plain phrases"
    /// Repetitions of the slow ones each see a part of the transcripts.
    private static let lines = 4_000

    /// What is to be measured.
    private(set) var subjects: [Contest.Subject] = []
    private let phrases: [String]
    private let share: Double
    private let missing: [PhraseRival]
    private let tally = Tally()

    /// The contest over the plain phrases of `codebook` and a part of `words`.
    init(_ codebook: Codebook, _ words: TaggedWords, _ bench: Bench) throws {
        let all = codebook.criteria.flatMap { $0.lexicon.phrases + $0.lexicon.weak }.map(\.pattern)
        phrases = Set(all.filter(Self.isPlain)).sorted()
        let lines = words.lines
        let part = lines.prefix(Self.lines)
        share =
            Double(part.reduce(0) { $0 + $1.utf8.count })
            / Double(max(1, lines.reduce(0) { $0 + $1.utf8.count }))
        let phraseFile = "\(bench.scratch)/phrases.txt"
        let textFile = "\(bench.scratch)/words.txt"
        var missing: [PhraseRival] = []
        if bench.measuresRivals {
            try Data(phrases.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: phraseFile))
            try Data(part.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: textFile))
            for rival in PhraseRival.all {
                guard try rival.find(phraseFile, in: textFile, python: bench.python) != nil else {
                    missing.append(rival)
                    continue
                }
                subjects.append(Self.subject(rival, phraseFile, textFile, bench.python, share, tally))
            }
        }
        self.missing = missing
        guard !subjects.isEmpty else { return }
        let search = try PhraseSearch(Self.codebook(phrases, codebook.language))
        let tally = tally
        subjects.append(
            Contest.Subject(name: Self.ours) {
                await Stopwatch.measure {
                    var search = search
                    tally.found[Self.ours] = words.transcripts.reduce(0) {
                        $0 + search.matches(in: $1.transcript, $1.text)
                    }
                }
            })
    }

    /// What was found out.
    func rows(_ contest: Contest, _ words: TaggedWords) -> [Row] {
        let megabytes = Double(words.bytes) / 1e6
        var rows: [Row] = []
        if let seconds = contest.median(Self.ours, \.cpu) {
            rows.append(
                Row(
                    name: "matching \(phrases.count) plain phrases", value: megabytes / seconds,
                    unit: "MB/s CPU",
                    note: "with their inflections; \(tally.found[Self.ours] ?? 0) matches"))
        }
        for rival in PhraseRival.all {
            guard let ratio = contest.ratio(rival.name, to: Self.ours, \.cpu) else { continue }
            rows.append(
                Row(
                    name: rival.name, value: ratio, unit: "× the time of matching them (CPU)",
                    goal: .atLeast(rival.goal),
                    note:
                        "the phrases as written, without inflections; \(tally.found[rival.name] ?? 0) matches in "
                        + "\(ReportTable.number(share * 100)) % of the words"))
        }
        return rows + missing.map { Row(name: $0.name, value: nil, unit: "", note: "not installed") }
    }
}

private extension PhraseContest {
    /// What each found, last time.
    final class Tally {
        var found: [String: Int] = [:]
    }

    static func subject(
        _ rival: PhraseRival, _ phrases: String, _ text: String, _ python: String, _ share: Double,
        _ tally: Tally
    ) -> Contest.Subject {
        Contest.Subject(name: rival.name) {
            guard let finding = try rival.find(phrases, in: text, python: python) else {
                throw BenchmarkFault("\(rival.name) fails")
            }
            tally.found[rival.name] = finding.matches
            return finding.measure.scaled(by: 1 / share)
        }
    }

    /// Whether a pattern is nothing but words.
    static func isPlain(_ pattern: String) -> Bool {
        pattern.utf8.allSatisfy {
            $0 == 0x20 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
                || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        } && !["NEAR", "BEFORE", "AFTER"].contains { pattern.contains($0) }
    }

    /// A codebook of nothing but `phrases`.
    static func codebook(_ phrases: [String], _ language: String) -> Codebook {
        let criterion = Criterion(
            id: Criterion.ID("plain"), label: "P", name: "Plain", short: "plain", level: "", definition: "",
            countAs: "", doNotCount: "", support: Criterion.Support(read: [], secondary: [], general: []),
            lexicon: Criterion.Lexicon(phrases: phrases.map { Criterion.Phrase($0) }), examples: [],
            confusableWith: [], question: "", interventions: [])
        return Codebook(
            id: "plain", title: "", version: "", language: language, about: "", levels: [], sources: [],
            interventions: [], criteria: [criterion], cues: CueLists())
    }
}
