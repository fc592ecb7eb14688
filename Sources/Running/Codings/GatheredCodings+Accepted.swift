import StudyModel
public import Tagging

extension GatheredCodings {
    /// The transcripts in which a coding is accepted, by name, with all that are: by a person, or by a list that says
    /// nothing of acceptance. Suggestions nobody decided on count too where `withSuggested` is true.
    public func accepted(withSuggested: Bool) -> [CodedTranscript] {
        let counted = codings.filter { coding in
            coding.state == nil || coding.state == .accepted || (withSuggested && coding.state == .suggested)
        }
        let numbers = Dictionary(
            coders.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let byTranscript = Dictionary(grouping: counted, by: \.transcript)
        let names = byTranscript.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return names.compactMap { name in
            guard let transcript = transcripts[name] else { return nil }
            let passages = (byTranscript[name] ?? []).compactMap { coding in
                coding.criterion.map {
                    MarkedPassage(coding.segment, $0, coder: numbers[coding.coder] ?? 0)
                }
            }
            return passages.isEmpty ? nil : CodedTranscript(transcript, passages: passages)
        }
    }
}
