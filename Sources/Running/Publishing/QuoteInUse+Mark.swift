import DocumentIO
import StudyModel
public import Themes

extension QuoteInUse {
    /// A fingerprint of the words, as they are shown, and of what they are shown for: who read the quote read it again where
    /// either changed. The order in which it is shown for several things does not matter.
    public var mark: String {
        let purposes = purposes.map { purpose in
            [
                purpose.criterion?.rawValue, purpose.use.rawValue, purpose.stance.rawValue,
                purpose.kind?.rawValue, purpose.side,
            ].map { $0 ?? "" }.joined(separator: "\t")
        }
        return SHA256.hex(Array(([text] + purposes.sorted()).joined(separator: "\n").utf8))
    }
}
