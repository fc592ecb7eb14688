/// Why a package could not be written.
public struct ZipWriteError: Error, Hashable, Sendable {
    /// The part being added; nil where the fault lies in the package as a whole.
    public let part: String?
    /// What went wrong, as libzip says it.
    public let reason: String

    /// A fault of `part`, or of the package where it is nil.
    public init(part: String? = nil, reason: String) {
        self.part = part
        self.reason = reason
    }
}
