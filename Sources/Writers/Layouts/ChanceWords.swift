import Themes

/// What chance makes of a difference, in plain words.
enum ChanceWords {
    /// A sentence; nil where nothing was tried.
    static func sentence(_ divergence: Divergence) -> String? {
        guard let chance = divergence.chance else { return nil }
        return switch chance.reading {
        case .common:
            "If the same answers were dealt out to these groups by lot, a gap this wide would come up often (\(ratio(chance))): take it as a question to ask, not as a finding about the groups."
        case .uncommon:
            "If the same answers were dealt out to these groups by lot, a gap this wide would come up now and then (\(ratio(chance)))."
        case .rare:
            "If the same answers were dealt out to these groups by lot, a gap this wide would hardly ever come up (\(ratio(chance)))."
        }
    }

    /// In a table: "often", "now and then", "hardly ever".
    static func short(_ divergence: Divergence) -> String {
        switch divergence.chance?.reading {
        case .common: "often"
        case .uncommon: "now and then"
        case .rare: "hardly ever"
        case nil: divergence.basis == .people ? "not along groups" : "not shown"
        }
    }

    /// "about 1 time in 12", "9 times in 10", "fewer than 1 time in 100".
    static func ratio(_ chance: ShuffleTest) -> String {
        guard chance.asWide * 100 >= chance.shuffles else { return "less than 1 time in 100" }
        if chance.asWide * 2 > chance.shuffles {
            let tenths = (chance.asWide * 10 + chance.shuffles / 2) / chance.shuffles
            return tenths >= 10 ? "almost every time" : "about \(tenths) times in 10"
        }
        return "about 1 time in \((chance.shuffles + chance.asWide / 2) / chance.asWide)"
    }
}
