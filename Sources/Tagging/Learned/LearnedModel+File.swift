import DocumentIO
public import StudyModel

extension LearnedModel {
    /// The format of a model as it was learned.
    private static let format = "throughline-model 3"
    /// The format of one that was adjusted to decisions: the same, with what they made of it.
    private static let adjustedFormat = "throughline-model 4"
    /// The largest file that is tried, in bytes.
    public static let largestFile = 64 << 20

    /// Whether a file of `bytes` begins as models do, of whatever version and whole or not.
    public static func isModel(_ bytes: [UInt8]) -> Bool { bytes.starts(with: format.utf8.dropLast(2)) }

    /// The model as a file: lines a person can read, an empty line, the numbers, and the SHA-256 of all that.
    public var bytes: [UInt8] {
        var bytes = Array((head.joined(separator: "\n") + "\n\n").utf8)
        bytes += numbers
        bytes += SHA256.hex(bytes).utf8
        return bytes
    }

    /// The model after a file was made of it and read again: weights lose a little on the way.
    var rounded: LearnedModel { (try? LearnedModel(bytes, file: "")) ?? self }

    /// The model in `bytes`, which errors say came from `file`.
    /// - Throws: `InputError` for what is no model, of another version, cut off or changed.
    public init(_ bytes: [UInt8], file: String) throws(InputError) {
        func fault(_ reason: String) -> InputError { InputError(file: file, reason: reason) }
        let format = Array(Self.format.utf8)
        guard Self.isModel(bytes) else {
            throw fault("is not a model of the learned tagger")
        }
        let isAdjusted = bytes.starts(with: Array((Self.adjustedFormat + "\n").utf8))
        if bytes.dropFirst(format.count).first == 0x0D {
            throw fault("had its line ends changed on the way: copy it as a file that is no text")
        }
        guard isAdjusted || bytes.starts(with: format + [0x0A]) else {
            throw fault("is of another version than this tool reads: make it anew with 'throughline train'")
        }
        let broken = fault("is cut off or damaged: make it anew with 'throughline train'")
        guard bytes.count > 64, SHA256.hex(Array(bytes.dropLast(64))).utf8.elementsEqual(bytes.suffix(64)),
            let end = bytes.firstRange(of: [0x0A, 0x0A])
        else { throw broken }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\n")
        var fields: [Substring: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0]] = String(parts[1].drop { $0 == " " }) }
        }
        var rest = ModelBytes(bytes[end.upperBound...].dropLast(64))
        guard let card = ModelCard(fields) else { throw broken }
        var adjustment: ModelAdjustment?
        if isAdjusted {
            adjustment = ModelAdjustment(&rest, note: fields["adjusted"])
            if adjustment == nil { throw broken }
        }
        guard var model = Self.read(card, &rest),
            (adjustment?.shifts.count ?? model.criteria) == model.criteria
        else { throw broken }
        model.adjustment = adjustment
        self = model
    }
}

private extension LearnedModel {
    var head: [String] {
        [
            adjustment == nil ? Self.format : Self.adjustedFormat, "codebook: \(card.codebook)",
            "criteria: \(card.criteria)", "version: \(card.version.oneLine)",
            "language: \(card.language)",
            "origin: \(card.origin.oneLine)", "interviews: \(card.interviews)",
            "sentences: \(card.sentences)",
            "quality: \(card.quality.oneLine)",
            "limits: it suggests, people decide; it knows how the people it learned from speak, and less of others",
        ] + (adjustment.map { ["adjusted: \($0.note.oneLine)"] } ?? [])
    }

    var numbers: ArraySlice<UInt8> {
        var numbers = ModelBytes()
        adjustment?.append(to: &numbers)
        for count in [keys.count, criteria, words.heads] { numbers.append(UInt32(count)) }
        for key in keys { numbers.append(key) }
        for value in scale.rarity { numbers.append(value) }
        for value in surroundings.values { numbers.append(value) }
        // Those of criteria that are told by their phrases have a minus sign.
        for (criterion, threshold) in rule.thresholds.enumerated() {
            numbers.append(rule.toldByPhrases.contains(criterion) ? -threshold : threshold)
        }
        for value in [rule.interview, rule.floor] { numbers.append(value) }
        for choice in [kinds, stances].compactMap(\.self) {
            for value in choice.heads.flatMap(\.values) + choice.factors { numbers.append(value) }
        }
        let largest = (0..<words.heads).map { head in
            keys.indices.reduce(Float(0)) { max($0, words[$1, head].magnitude) }
        }
        for head in largest.indices {
            numbers.append(largest[head])
            numbers.append(words[constant: head])
        }
        for feature in keys.indices {
            for head in largest.indices {
                numbers.append(WeightCoding.byte(words[feature, head], largest: largest[head]))
            }
        }
        return numbers.bytes
    }

    /// The model whose numbers `rest` holds; nil where they do not fit together.
    static func read(_ card: ModelCard, _ rest: inout ModelBytes) -> LearnedModel? {
        guard let features = rest.number().map(Int.init), let criteria = rest.number().map(Int.init),
            let heads = rest.number().map(Int.init), features < 1 << 24, 1..<1 << 12 ~= criteria,
            let learned = ChoicesLearned(heads: heads - criteria),
            features * (8 + heads) <= rest.bytes.count
        else { return nil }
        let keys = (0..<features).compactMap { _ in rest.number() }
        guard keys.count == features, let rarity = rest.fractions(features),
            let surroundings = rest.fractions(Surroundings.count + 1),
            let thresholds = rest.fractions(criteria), let rule = rest.fractions(2)
        else { return nil }
        var kinds: ChoiceWeights?
        if learned.hasKinds {
            kinds = ChoiceWeights(&rest, places: Choices.kinds.count)
            if kinds == nil { return nil }
        }
        var stances: ChoiceWeights?
        if learned.hasStances {
            stances = ChoiceWeights(&rest, places: Choices.stances.count)
            if stances == nil { return nil }
        }
        guard let words = WeightTable(&rest, features: features, heads: heads) else { return nil }
        return LearnedModel(
            card: card, keys: keys, scale: FeatureScale(rarity: rarity), words: words,
            surroundings: LogisticWeights(values: surroundings), kinds: kinds, stances: stances,
            rule: DecisionRule(
                thresholds: thresholds.map(\.magnitude),
                toldByPhrases: Set(thresholds.indices.filter { thresholds[$0].sign == .minus }),
                interview: rule[0], floor: rule[1]))
    }
}

private extension ModelCard {
    /// The card in the `fields` of a file; nil where one is missing.
    init?(_ fields: [Substring: String]) {
        guard let codebook = fields["codebook"], let criteria = fields["criteria"],
            let language = fields["language"], let origin = fields["origin"],
            let interviews = fields["interviews"].flatMap({ Int($0) }),
            let sentences = fields["sentences"].flatMap({ Int($0) }), let quality = fields["quality"]
        else { return nil }
        self.init(
            codebook: codebook, criteria: criteria, version: fields["version"] ?? "", language: language,
            origin: origin, interviews: interviews, sentences: sentences, quality: quality)
    }
}

/// Which choices a model has learned, as the number of its heads beyond those of criteria tells.
private struct ChoicesLearned {
    let hasKinds: Bool
    let hasStances: Bool

    init?(heads: Int) {
        switch heads {
        case 0: (hasKinds, hasStances) = (false, false)
        case Choices.kinds.count: (hasKinds, hasStances) = (true, false)
        case Choices.stances.count: (hasKinds, hasStances) = (false, true)
        case Choices.kinds.count + Choices.stances.count: (hasKinds, hasStances) = (true, true)
        default: return nil
        }
    }
}

private extension ChoiceWeights {
    init?(_ rest: inout ModelBytes, places: Int) {
        var heads: [LogisticWeights] = []
        for _ in 0..<places {
            guard let values = rest.fractions(ChoiceSurroundings.count(places: places) + 1) else {
                return nil
            }
            heads.append(LogisticWeights(values: values))
        }
        guard let factors = rest.fractions(places) else { return nil }
        self.init(heads: heads, factors: factors)
    }
}

private extension WeightTable {
    init?(_ rest: inout ModelBytes, features: Int, heads: Int) {
        guard let scales = rest.fractions(2 * heads), let bytes = rest.take(features * heads),
            rest.bytes.isEmpty
        else { return nil }
        self.init(features: features, heads: heads)
        for head in 0..<heads { self[constant: head] = scales[2 * head + 1] }
        let start = bytes.startIndex
        fill { feature, head in
            let byte = Int8(bitPattern: bytes[start + feature * heads + head])
            return byte == 0 ? 0 : WeightCoding.weight(byte, largest: scales[2 * head])
        }
    }
}

private extension String {
    /// The text on one line.
    var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
