import Planning
import Themes

/// Lays out who is asked to own the plan and where each stands.
struct ResponsesSignOff {
    private let positions: [PartnerPosition]

    init(_ register: ResponseRegister) { positions = register.positions }

    /// A line for each partner; nil where nobody listed them.
    var table: Block? {
        guard !positions.isEmpty else { return nil }
        let columns: [Table.Column] = [
            .init("Partner organisation", width: 2.2), .init("Name and role", width: 1.8),
            .init("Where it stands", width: 1.4), .init("Date", width: 1.1), .init("Its responses", width: 2),
        ]
        let rows = positions.map { position in
            [
                Table.Cell([.strong(position.partner.name)]), Table.Cell(position.partner.signatory),
                Table.Cell(Self.state(position)),
                Table.Cell(Day(position.partner.date)?.words ?? position.partner.date),
                Table.Cell(ResponsesWords.counted(position.counts)),
            ]
        }
        return .table(Table(caption: "Sign-off", columns: columns, rows: rows, hasRowHeadings: true))
    }

    /// Whether partners have agreed, for the head of the document; nil where nobody listed them.
    var status: String? {
        guard !positions.isEmpty else { return nil }
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

    private static func state(_ position: PartnerPosition) -> String {
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
