import StudyModel
import Yams

extension CodebookParser {
    /// The programme for leaders, whose elements help with some of `criteria`; nil where there is none. Call it once the
    /// interventions are known.
    mutating func programme(_ root: YAMLMapping, criteria: [Criterion]) -> Programme? {
        guard let node = root["programme"],
            let mapping = checker.mapping(node.value, place: "programme", known: Self.programmeKeys)
        else { return nil }
        let intervention = checker.text("intervention", in: mapping)
        _ = checker.resolve(
            [Located(intervention, line: mapping["intervention"]?.line ?? mapping.line)], of: "intervention",
            in: mapping, known: known.interventions)
        let ids = criteria.map(\.id.rawValue)
        let elements: [Programme.Element?] = items("elements", in: mapping, keys: Self.elementKeys) {
            parser, item in
            let way = parser.way(item)
            let criteria = parser.checker.resolve(
                parser.checker.texts("criteria", in: item, required: true), of: "criteria", in: item,
                known: ids)
            let name = parser.checker.text("name", in: item)
            let about = parser.checker.text("about", in: item)
            return way.map {
                Programme.Element(
                    way: $0, name: name, about: about, criteria: criteria.map { Criterion.ID($0) })
            }
        }
        return Programme(
            intervention: intervention, about: checker.text("about", in: mapping),
            elements: elements.compactMap(\.self))
    }
}

extension CodebookParser {
    /// The keys of a programme.
    static let programmeKeys = ["intervention", "about", "elements"]
    /// The keys of an element of it.
    static let elementKeys = ["way", "name", "about", "criteria"]
}

private extension CodebookParser {
    mutating func way(_ item: YAMLMapping) -> Programme.Way? {
        let text = checker.text("way", in: item)
        let way = Programme.Way(rawValue: text)
        if way == nil, !text.isEmpty {
            let known = Programme.Way.allCases.map(\.rawValue).joined(separator: ", ")
            checker.error(
                item["way"]?.line ?? item.line, item.naming("'way' must be one of \(known), not '\(text)'"))
        }
        return way
    }
}
