public import Planning
import Responses
public import StudyModel
public import StudyStore

extension StudyFile {
    /// Takes in what a list says of partners: new ones are added, what is told of the others takes the place of what was.
    func take(
        _ partners: [Partner], by coder: CoderAccount.ID?, at time: Timestamp
    ) throws(StudyFileError) {
        let there = try self.partners()
        for partner in partners {
            let details = StoredPartner.Details(partner)
            guard let known = there.first(where: { $0.details.name == partner.name }) else {
                _ = try addPartner(details, by: coder, at: time)
                continue
            }
            guard known.details != details else { continue }
            try updatePartner(known.id, to: details, revision: known.revision, by: coder, at: time)
        }
    }

    /// Takes in responses as a list of them does: what people decided here stays, replies that came since are added.
    /// - Returns: How many are new.
    public func take(
        _ responses: [PartnerResponse], by coder: CoderAccount.ID?, at time: Timestamp
    ) throws(StudyFileError) -> Int {
        let there = try self.responses()
        var table = ResponseTable(there.map { PartnerResponse($0) })
        let added = table.merge(responses)
        for (old, new) in zip(there, table.responses) where StoredResponse.Details(new) != old.details {
            try updateResponse(
                old.id, to: StoredResponse.Details(new), revision: old.revision, by: coder, at: time)
        }
        try addResponses(
            table.responses.dropFirst(there.count).map { StoredResponse.Details($0) }, by: coder, at: time)
        return added
    }

    /// Who owns the study; added under that name where nobody does yet.
    public func owner(at time: Timestamp) throws(StudyFileError) -> CoderAccount {
        if let owner = try people().first(where: { $0.role == .owner }) { return owner }
        return try addPerson("owner", role: .owner, at: time)
    }
}
