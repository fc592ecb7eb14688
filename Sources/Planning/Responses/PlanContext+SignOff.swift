extension PlanContext {
    /// What each partner wrote into its line of the sign-off last, by the partner's name: to the latest of the drafts, of
    /// several answers to that the last.
    var signOffs: [String: SignOff] {
        var found: [String: (rank: Int, signOff: SignOff)] = [:]
        for response in responses {
            guard let signOff = SignOff(response) else { continue }
            let partner = partnerName(response.partner)
            let rank =
                response.draft.isEmpty
                ? drafts.count : drafts.lastIndex { $0.code == response.draft } ?? -1
            guard !partner.isEmpty, rank >= found[partner]?.rank ?? -1 else { continue }
            found[partner] = (rank, signOff)
        }
        return found.mapValues(\.signOff)
    }
}
