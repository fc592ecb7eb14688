import Planning
import StudyModel
import Themes

/// Lays out who is asked to own the plan and where each stands.
struct ResponsesSignOff {
    private let positions: [PartnerPosition]
    /// Those that signed where nobody listed partners.
    private let signed: [PartnerPosition]

    init(_ register: ResponseRegister) {
        positions = register.positions
        signed = register.signed
    }

    /// A line for each partner, and where nobody listed them lines to be filled in; nil where none signed either.
    var table: Block? {
        guard !positions.isEmpty || !signed.isEmpty else { return nil }
        let columns: [Table.Column] = [
            .init("Partner organisation", width: 2.2), .init("Name and role", width: 1.8),
            .init("Where it stands", width: 1.4), .init("Date", width: 1.1), .init("Its responses", width: 2),
        ]
        let rows = (positions + signed).map { position in
            [
                Table.Cell([.strong(position.partner.name)]), Table.Cell(position.signatory),
                Table.Cell(Self.state(position)), Table.Cell(Day(position.date)?.words ?? position.date),
                Table.Cell(ResponsesWords.counted(position.counts)),
            ]
        }
        let open = ["to be added", "", "", "", ""].map { Table.Cell($0) }
        return .table(
            Table(
                caption: SignOff.title, columns: columns,
                rows: rows + (positions.isEmpty ? [open, open] : []), hasRowHeadings: true))
    }

    /// Whether partners have agreed, for the head of the document; nil where none has.
    var status: String? {
        guard !positions.isEmpty else { return unlisted }
        let agreed = positions.count { $0.state == .agreed }
        let reserved = positions.count { $0.state == .agreedWithReservations }
        let all = Numeral.word(positions.count)
        guard agreed + reserved > 0 else { return nil }
        let tail = Self.reservations(reserved, of: agreed + reserved)
        if agreed + reserved == positions.count {
            return positions.count == 1
                ? "Agreed by the one partner\(tail)"
                : "Agreed by all \(all) partners\(tail)"
        }
        return "Draft for comment; agreed by \(Numeral.word(agreed + reserved)) of \(all) partners\(tail)"
    }

    /// The same where nobody listed partners: who agrees, and not of how many.
    private var unlisted: String? {
        let reserved = signed.filter { $0.state == .agreedWithReservations }
        let agreed = signed.filter { $0.state == .agreed } + reserved
        guard !agreed.isEmpty else { return nil }
        let tail = Self.reservations(reserved.count, of: agreed.count)
        return "Draft for comment; agreed by \(agreed.map(\.partner.name).sorted().asList)\(tail)"
    }

    private static func reservations(_ reserved: Int, of agreed: Int) -> String {
        switch reserved {
        case 0: ""
        case agreed: agreed == 1 ? ", with reservations" : ", all with reservations"
        default: ", \(Numeral.word(reserved)) of them with reservations"
        }
    }

    /// To whom it goes; nil where nobody listed them.
    var circulation: String? {
        positions.isEmpty ? nil : positions.map(\.partner.name).asList
    }

    /// Where a partner stands, with its own words where they say more.
    private static func state(_ position: PartnerPosition) -> String {
        let words = position.words.map { ": “\(ResponsesWords.cut($0, at: SignOff.longest))”" } ?? ""
        return standing(position) + words
    }

    private static func standing(_ position: PartnerPosition) -> String {
        switch position.state {
        case nil, .asked: "no response yet"
        case .notAsked: "not asked yet"
        case .responded: "responded"
        case .agreed: "agrees"
        case .agreedWithReservations: "agrees with reservations"
        case .declined: "does not agree"
        }
    }
}
