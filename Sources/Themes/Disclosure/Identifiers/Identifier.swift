/// Something in a quote by which a person can be looked up.
struct Identifier: Hashable, Sendable {
    /// What it is.
    enum Kind: String, Sendable, CaseIterable {
        case email = "email address"
        case web = "web address"
        case phone = "phone number"
        case nhsNumber = "NHS number"
        case nationalInsurance = "National Insurance number"
        case postcode
        case vehicle = "vehicle registration"
        case caseNumber = "case number"
        case date
        case number

        /// What stands in its place.
        var replacement: String { "[\(rawValue)]" }
    }

    /// Its UTF-8 bytes within the text.
    let range: Range<Int>
    let kind: Kind
}
