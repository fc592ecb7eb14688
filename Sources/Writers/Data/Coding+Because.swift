import StudyModel

extension Coding {
    /// Its reasons in one line; see `appendBecause`.
    var because: [UInt8] {
        var bytes: [UInt8] = []
        appendBecause(to: &bytes)
        return bytes
    }

    /// Appends its reasons in one line, the strongest first: `phrase trust*: “trusted”; cue we need: “we need”`.
    /// A reason that matched no words stands without them.
    func appendBecause(to buffer: inout [UInt8]) {
        for (index, reason) in reasons.enumerated() {
            if index > 0 { buffer.append(contentsOf: "; ".utf8) }
            buffer.append(contentsOf: reason.rule.utf8)
            if reason.matched.isEmpty { continue }
            buffer.append(contentsOf: ": “".utf8)
            buffer.append(contentsOf: reason.matched.utf8)
            buffer.append(contentsOf: "”".utf8)
        }
    }
}
