/// Sectors that passages speak of, as bits, for what is held of every person and criterion.
struct SectorSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let all: [(set: SectorSet, name: String)] = [
        (.localAuthority, "local authority"), (.commissioner, "NHS commissioner"),
        (.provider, "NHS provider"), (.primaryCare, "primary care"),
        (.voluntary, "voluntary and community sector"), (.independent, "independent provider"),
    ]

    static let localAuthority = SectorSet(rawValue: 1)
    static let commissioner = SectorSet(rawValue: 2)
    static let provider = SectorSet(rawValue: 4)
    static let primaryCare = SectorSet(rawValue: 8)
    static let voluntary = SectorSet(rawValue: 16)
    static let independent = SectorSet(rawValue: 32)

    /// Their common names.
    var names: [String] { Self.all.filter { contains($0.set) }.map(\.name) }
}
