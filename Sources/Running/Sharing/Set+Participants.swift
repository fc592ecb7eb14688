public import StudyModel

extension Set<Participant.ID> {
    /// Codes that a message lists; of more it says how many.
    private static var mostListed: Int { 40 }

    /// The codes in their order, as a message lists what there is to choose from.
    public var listed: String {
        let names = sorted().map(\.rawValue)
        let more = count > Self.mostListed ? " and \(count - Self.mostListed) more" : ""
        return names.prefix(Self.mostListed).joined(separator: ", ") + more
    }
}
