/// Why a study file could not do what was asked of it.
public struct StudyFileError: Error, Hashable, Sendable {
    /// What sort of trouble it is, for those who answer it differently.
    public enum Sort: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// There is one already.
        case exists
        /// It is no study file, or a damaged one.
        case damaged
        /// A later version of the tool wrote it.
        case tooNew
        /// Something else holds it for too long.
        case busy
        /// The disk, or the rights to it, stand in the way.
        case disk
        /// What is named is not in it.
        case unknown
        /// Somebody changed the same thing meanwhile.
        case conflict
        /// The wish makes no sense for what is there.
        case refused
    }

    /// What sort of trouble it is.
    public let sort: Sort
    /// The study file, as it was named.
    public let file: String
    /// What is wrong, as a clause without a full stop.
    public let reason: String

    /// Trouble of `sort` with `file`.
    public init(_ sort: Sort, file: String, reason: String) {
        self.sort = sort
        self.file = file
        self.reason = reason
    }
}
