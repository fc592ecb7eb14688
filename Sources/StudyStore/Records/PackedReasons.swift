import StudyModel

/// Reasons and rankings of a coding as one text each: parts are apart by U+001F, entries by U+001E, which no text holds.
enum PackedReasons {
    static func append(_ reasons: [Coding.Reason], to bytes: inout [UInt8]) {
        for (index, reason) in reasons.enumerated() {
            if index > 0 { bytes.append(0x1E) }
            bytes.append(contentsOf: reason.rule.utf8)
            bytes.append(0x1F)
            bytes.append(contentsOf: reason.matched.utf8)
        }
    }

    static func append(_ ranked: [Coding.Ranked], to bytes: inout [UInt8]) {
        for (index, one) in ranked.enumerated() {
            if index > 0 { bytes.append(0x1E) }
            bytes.append(contentsOf: one.criterion.rawValue.utf8)
            bytes.append(0x1F)
            bytes.append(contentsOf: one.probability.description.utf8)
        }
    }

    static func reasons(_ text: String) -> [Coding.Reason] {
        entries(text).map { Coding.Reason(rule: $0.0, matched: $0.1) }
    }

    static func ranked(_ text: String) -> [Coding.Ranked] {
        entries(text).compactMap { entry in
            Double(entry.1).map { Coding.Ranked(criterion: Criterion.ID(entry.0), probability: $0) }
        }
    }

    private static func entries(_ text: String) -> [(String, String)] {
        text.utf8.split(separator: 0x1E).map { entry in
            let parts = entry.split(separator: 0x1F, maxSplits: 1, omittingEmptySubsequences: false)
            return (String(Substring(parts[0])), parts.count > 1 ? String(Substring(parts[1])) : "")
        }
    }
}
