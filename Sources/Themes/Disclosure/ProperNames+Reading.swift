extension ProperNames {
    /// What a word is taken for.
    enum Sort {
        /// The word before it was none by itself and is part of this name.
        case nameFromLast
        case name, other
    }

    /// Sorts the words of one text in their order.
    struct Reading {
        /// How a word in capitals is taken.
        private enum Shout {
            case none, ordinary, unknown
        }

        /// The place of the word read last.
        private(set) var last: Range<Int>?
        /// Whether the word read last stands after a title or a given name.
        private(set) var isTitled = false
        /// Whether names of the study are being learned, so that those found so far must not be used.
        private let learns: Bool
        private var shout = Shout.none
        private var sort = Sort.other
        private var isTitle = false

        init(learns: Bool = false) { self.learns = learns }

        /// What the word at `place` of `text`, whose bytes are `bytes`, is taken for by `names`.
        mutating func sort(
            _ bytes: Span<UInt8>, _ place: Range<Int>, _ opens: Bool, _ text: String.UTF8View,
            _ names: ProperNames
        ) -> Sort {
            let touches =
                last.map { $0.upperBound + 1 == place.lowerBound && bytes[$0.upperBound] == 0x20 } ?? false
            isTitled = isTitle && (touches || isAfterStop(bytes, place))
            let isUpper = ProperNames.mayBeCapital(bytes[place.lowerBound])
            let base = NameSightings.withoutPossessive(bytes, place)
            let key = WordPattern.key(bytes, base)
            let leads = CommonWords.mayLead(key)
            let isGiven = leads && !isUpper && CommonWords.givenNames.contains(key)
            var shouted = Shout.none
            var found = isGiven || names.isAlwaysName(key) ? Sort.name : .other
            if isUpper {
                if names.isName(ProperNames.word(text, place), opensSentence: opens && !isTitled) {
                    found = .name
                } else {
                    shouted = Self.shout(bytes, base, names)
                    if found == .other, shouted != .none, Self.hasLower(bytes) {
                        found = shoutedSort(shouted, base.count, touches)
                    }
                }
            } else if found == .other {
                found = lowerSort(bytes, place, base, touches, names)
            }
            isTitle = leads && base == place && (isGiven || Self.isTitle(key, isUpper: isUpper && !opens))
            sort = found
            shout = shouted
            last = place
            return found
        }
    }
}

private extension ProperNames.Reading {
    /// The fewest letters of a word that is a name because it is shouted, of one beside it, and of a surname.
    private static let least = 4
    private static let shortest = 3
    /// The fewest letters of a word that is a name though it is shouted alone.
    private static let alone = 6

    /// Whether a full stop and a space stand between the word read last and `place` ("Dr. Hale").
    private func isAfterStop(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
        guard let last, last.upperBound + 2 == place.lowerBound else { return false }
        return bytes[last.upperBound] == UInt8(ascii: ".") && bytes[last.upperBound + 1] == 0x20
    }

    private static func isTitle(_ key: UInt64, isUpper: Bool) -> Bool {
        CommonWords.titles.contains(key) || isUpper && CommonWords.capitalTitles.contains(key)
    }

    private func lowerSort(
        _ bytes: Span<UInt8>, _ place: Range<Int>, _ base: Range<Int>, _ touches: Bool, _ names: ProperNames
    ) -> ProperNames.Sort {
        if isTitled, Self.mayBeSurname(bytes, base, names) { return .name }
        guard !learns, touches, let last, names.isPair(bytes, last, place) else { return .other }
        if sort != .other { return .name }
        // Two words that stand in a name side by side, unless both are ordinary.
        return Self.mayBeSurname(bytes, last, names) || Self.mayBeSurname(bytes, base, names)
            ? .nameFromLast : .other
    }

    private func shoutedSort(_ shouted: Shout, _ count: Int, _ touches: Bool) -> ProperNames.Sort {
        if touches, shout != .none, shouted == .unknown || shout == .unknown || sort != .other {
            return sort == .other ? .nameFromLast : .name
        }
        return shouted == .unknown && count >= Self.alone ? .name : .other
    }

    /// How a word is taken that may be in capitals.
    private static func shout(
        _ bytes: Span<UInt8>, _ place: Range<Int>, _ names: ProperNames
    ) -> Shout {
        guard place.count >= shortest else { return .none }
        var key = ""
        var hasVowel = false
        for index in place {
            let byte = bytes[index]
            guard (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-") else { return .none }
            hasVowel = hasVowel || "AEIOUY".utf8.contains(byte)
            key.unicodeScalars.append(Unicode.Scalar(byte.asciiLowercased))
        }
        guard hasVowel, !names.isVouched(key), !CommonWords.acronyms.contains(key) else { return .none }
        return names.isOrdinary(key) || place.count < least ? .ordinary : .unknown
    }

    /// Whether a word in lower case may be a surname after a title.
    private static func mayBeSurname(_ bytes: Span<UInt8>, _ place: Range<Int>, _ names: ProperNames) -> Bool
    {
        guard place.count >= shortest, (0x61...0x7A).contains(bytes[place.lowerBound]) else { return false }
        var word: [UInt8] = []
        for index in place { word.append(bytes[index]) }
        return !names.isOrdinary(String(decoding: word, as: UTF8.self))
    }

    /// Whether anything is written in lower case: in a text all of capitals, they tell nothing.
    private static func hasLower(_ bytes: Span<UInt8>) -> Bool {
        bytes.indices.contains { (0x61...0x7A).contains(bytes[$0]) }
    }
}
