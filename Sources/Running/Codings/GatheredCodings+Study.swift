public import Agreement
import Readers
import StudyModel
import Tagging

extension GatheredCodings {
    /// The codings as a study to compare.
    ///
    /// - Parameters:
    ///   - chosen: The coders to compare, the reference first; empty for all, in the order they were met. Each must be
    ///     among `coders`; who is named again counts once.
    ///   - units: Who tells what the segments are, beside the transcripts.
    /// - Returns: The study; its interviews by name, its criteria in the order of the codebook.
    /// - Throws: `CodingsFailure` where a list of units cannot be used.
    public func study(coders chosen: [String] = [], units: UnitSource = .none) throws(CodingsFailure)
        -> CodedStudy
    {
        var met: Set<String> = []
        let coders = (chosen.isEmpty ? coders : chosen).filter { met.insert($0).inserted }
        let compared = Set(coders)
        let rows = codings.filter { compared.contains($0.coder) }
        let names = Set(rows.map(\.transcript)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let criteria = order(Self.criteriaCompared(rows))
        let listed = try segments(listedBy: units)
        var segmentReader = SegmentReader()
        let interviews = names.map { name -> CodedStudy.Interview in
            if let listed { return interview(name, listed[name] ?? []) }
            guard let transcript = transcripts[name] else { return CodedStudy.Interview(name: name) }
            return interview(transcript, &segmentReader)
        }
        let criterionIndex = Dictionary(uniqueKeysWithValues: zip(criteria, criteria.indices))
        let interviewIndex = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let coderIndex = Dictionary(uniqueKeysWithValues: zip(coders, coders.indices))
        var count: Int?
        if case .count(let number) = units { count = number }
        return CodedStudy(
            coders: coders, criteria: criteria, interviews: interviews,
            passages: rows.compactMap { row in
                guard let coder = coderIndex[row.coder], let interview = interviewIndex[row.transcript] else {
                    return nil
                }
                return CodedPassage(
                    coder: coder, interview: interview, segment: row.segment,
                    criterion: row.criterion.flatMap { criterionIndex[$0] }, stance: row.stance,
                    kind: row.kind, isQuestion: row.isQuestion, text: row.text)
            }, segmentCount: count)
    }
}

private extension GatheredCodings {
    /// The criteria used in interviews that two coders or more read; all that are used where there is none.
    static func criteriaCompared(_ rows: [PlacedCoding]) -> Set<Criterion.ID> {
        var readers: [String: Set<String>] = [:]
        for row in rows { readers[row.transcript, default: []].insert(row.coder) }
        let shared = rows.filter { readers[$0.transcript, default: []].count > 1 }
        return Set((shared.isEmpty ? rows : shared).compactMap(\.criterion))
    }

    func order(_ used: Set<Criterion.ID>) -> [Criterion.ID] {
        guard let codebook else {
            return used.sorted { ($0.natural, $0.rawValue) < ($1.natural, $1.rawValue) }
        }
        return codebook.criteria.map(\.id).filter(used.contains)
    }

    func interview(_ transcript: Transcript, _ reader: inout SegmentReader) -> CodedStudy.Interview {
        let segments = reader.segments(of: transcript)
        return CodedStudy.Interview(
            name: transcript.name, segments: segments.map(\.segment), texts: segments.map(\.text),
            turns: transcript.turns.filter { transcript.isInterviewee($0) }.map(\.number))
    }

    func interview(_ name: String, _ placed: [PlacedCoding]) -> CodedStudy.Interview {
        var texts: [Segment: String] = [:]
        for coding in placed { texts[coding.segment] = coding.text }
        let segments = texts.keys.sorted {
            ($0.turn, $0.range.lowerBound, $0.range.upperBound)
                < ($1.turn, $1.range.lowerBound, $1.range.upperBound)
        }
        return CodedStudy.Interview(
            name: name, segments: segments, texts: segments.map { texts[$0] ?? "" },
            turns: Set(segments.map(\.turn)).sorted())
    }

    /// The passages of a list of units, by transcript; nil where there is no such list.
    func segments(listedBy units: UnitSource) throws(CodingsFailure) -> [String: [PlacedCoding]]? {
        guard case .list(let path) = units else { return nil }
        do {
            let rows = try CodingsReader.read(path: path).list.rows
            let finder = TranscriptFinder(Set(codings.map(\.transcript)).sorted())
            var placed: [String: [PlacedCoding]] = [:]
            for row in rows {
                guard let name = finder.transcript(for: row.transcript) else { continue }
                guard let range = row.range else {
                    throw InputError(
                        file: path, line: row.line, reason: "gives no start and end, which a unit needs")
                }
                placed[name, default: []].append(
                    PlacedCoding(
                        coder: "", transcript: name, segment: Segment(turn: row.turn, range: range),
                        criterion: nil, stance: nil, kind: .unknown, isQuestion: nil, state: nil,
                        text: row.text ?? ""))
            }
            if placed.isEmpty, let first = rows.first {
                throw InputError(
                    file: path, line: first.line,
                    reason: "names no interview that was coded (this is '\(first.transcript.prefix(80))')")
            }
            return placed
        } catch let error as InputError {
            throw CodingsFailure(errors: [error])
        } catch {
            throw CodingsFailure(errors: [InputError(file: path, reason: "\(error)")])
        }
    }
}

private extension Criterion.ID {
    /// What orders L2 before L10: all but the figures at the end, then those as a number by its length and digits.
    var natural: String {
        let digits = rawValue.reversed().prefix { ("0"..."9").contains($0) }.count
        let padding = String(repeating: "0", count: max(0, 6 - digits))
        return digits > 0 ? rawValue.dropLast(digits) + padding + rawValue.suffix(digits) : rawValue
    }
}
