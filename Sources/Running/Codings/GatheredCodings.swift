public import StudyModel
import Readers

/// The codings of several lists, put in their places.
public struct GatheredCodings: Sendable {
    /// The codings in the order of the lists.
    public internal(set) var codings: [PlacedCoding] = []
    /// The coders in the order they were met.
    public internal(set) var coders: [String] = []
    /// The transcripts codings speak of, by name; empty where no transcripts were given.
    public internal(set) var transcripts: [String: Transcript] = [:]
    /// The codebook the criteria belong to, where one was given.
    public internal(set) var codebook: Codebook?
    /// Interviews that had to be left out, and why.
    public internal(set) var leftOut: [Diagnostic] = []
    /// What else there is to know.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// None yet.
    init() {}

    /// Reads `sources`.
    /// - Throws: `CodingsFailure` with every fault, for results that silently rest on half of a list mislead.
    public init(_ sources: CodingSources) throws(CodingsFailure) {
        var errors: [InputError] = []
        let finder = Self.criteria(sources.codebook, &codebook, &errors)
        var lists: [CodingList] = []
        for path in sources.lists {
            do throws(InputError) {
                let read = try CodingsReader.read(path: path)
                lists.append(read.list)
                diagnostics += read.diagnostics
                guard read.list.saysAnything else {
                    throw InputError(
                        file: path, line: 1,
                        reason:
                            "has no column 'criterion' (nor 'criteria', 'kind' or 'question'), so it says nothing"
                    )
                }
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw CodingsFailure(errors: errors, diagnostics: diagnostics) }
        let library: TranscriptLibrary
        do {
            library = try TranscriptLibrary(sources, wanted: lists)
        } catch {
            throw CodingsFailure(errors: [error])
        }
        leftOut = library.leftOut
        diagnostics += library.diagnostics
        let names = CoderNames(lists)
        var met: Set<String> = []
        for (number, list) in lists.enumerated() {
            var placing = Placing(list, library: library, criteria: finder)
            for row in list.rows {
                let coder = names.name(of: row, in: number)
                if met.insert(coder).inserted { coders.append(coder) }
                if let coding = placing.place(row, coder: coder) { codings.append(coding) }
            }
            errors += placing.errors
            diagnostics += placing.diagnostics
        }
        guard errors.isEmpty else { throw CodingsFailure(errors: errors, diagnostics: diagnostics) }
        for coding in codings where transcripts[coding.transcript] == nil {
            transcripts[coding.transcript] = library.transcript(coding.transcript)
        }
    }
}

private extension GatheredCodings {
    static func criteria(
        _ path: String?, _ codebook: inout Codebook?, _ errors: inout [InputError]
    ) -> CriterionFinder? {
        guard let path else { return nil }
        do {
            let read = try CodebookReader.read(path: path).codebook
            codebook = read
            return CriterionFinder(read)
        } catch {
            errors.append(error)
            return nil
        }
    }
}

private extension CodingList {
    /// Whether any row may say something of its passage: what is compared, or learned from.
    var saysAnything: Bool { namesCriteria || rows.contains { $0.kind != .unknown || $0.isQuestion != nil } }
}
